package eu.integratingcities.http.request;

import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Holds bodies to 1 MiB, whether their length is told or not. Operations that take a stream have a bound of their own. */
@Provider
public class BodyLimit implements ReaderInterceptor {
    private static final long MOST_BYTES = 1024 * 1024;

    private final CurrentVertxRequest request;

    BodyLimit(CurrentVertxRequest request) {
        this.request = request;
    }

    /** A length that is told is refused before a byte is read. */
    @ServerRequestFilter
    public void check(ResourceInfo operation) {
        var streams =
                Arrays.asList(operation.getResourceMethod().getParameterTypes()).contains(InputStream.class);
        if (!streams && toldBytes() > MOST_BYTES) {
            throw tooLarge();
        }
    }

    /** The framework's own reading of it ends at 2 GiB. */
    private long toldBytes() {
        var told = request.getCurrent().request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return told == null ? 0 : Long.parseLong(told);
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getType() != InputStream.class) {
            context.setInputStream(new Bounded(context.getInputStream()));
        }
        return context.proceed();
    }

    /** The rest of the body is not read. In HTTP/1.1 that spoils the connection, in HTTP/2 only the stream. */
    private ProblemException tooLarge() {
        var refusal = new ProblemException(
                        ProblemType.BODY_TOO_LARGE, "This operation takes at most %d bytes.".formatted(MOST_BYTES))
                .with("maximumBytes", MOST_BYTES);
        return request.getCurrent().request().version() == HttpVersion.HTTP_2
                ? refusal
                : refusal.withHeader("Connection", "close");
    }

    private final class Bounded extends FilterInputStream {
        private long read;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var some = super.read(buffer, offset, length);
            count(Math.max(some, 0));
            return some;
        }

        private void count(int more) {
            read += more;
            if (read > MOST_BYTES) {
                throw tooLarge();
            }
        }
    }
}
