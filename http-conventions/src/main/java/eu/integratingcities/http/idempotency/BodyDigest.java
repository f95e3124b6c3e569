package eu.integratingcities.http.idempotency;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Takes the digest of a body on its way to whoever reads it, when the request has a key. */
@Provider
public class BodyDigest implements ReaderInterceptor {
    private final RequestDigest digest;

    BodyDigest(RequestDigest digest) {
        this.digest = digest;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getHeaders().containsKey(IdempotencyKey.HEADER)) {
            context.setInputStream(new Digesting(context.getInputStream(), digest));
        }
        return context.proceed();
    }

    private static final class Digesting extends FilterInputStream {
        private final RequestDigest digest;

        Digesting(InputStream in, RequestDigest digest) {
            super(in);
            this.digest = digest;
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            if (read >= 0) {
                digest.update(new byte[] {(byte) read}, 0, 1);
            }
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            digest.update(buffer, offset, Math.max(read, 0));
            return read;
        }
    }
}
