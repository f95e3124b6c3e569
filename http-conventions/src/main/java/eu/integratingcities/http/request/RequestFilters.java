package eu.integratingcities.http.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** What happens to every request before anything else: an id, a header against sniffing, a line in the log at the end. */
@ApplicationScoped
class RequestFilters {
    private static final Logger ACCESS = Logger.getLogger("eu.integratingcities.access");
    private static final int FIRST = 10_000;
    private static final long NO_ERROR = 0;

    void register(@Observes Filters filters) {
        filters.register(RequestFilters::begin, FIRST);
    }

    private static void begin(RoutingContext context) {
        var id = RequestId.of(context);
        MDC.put(RequestId.MDC_KEY, id);
        IncomingTrace.follow(context.request().headers());
        BareAnswers.greet(context.response(), id);
        var started = System.nanoTime();
        context.addEndHandler(done -> {
            stopUnreadBody(context.request());
            log(context, started);
        });
        context.next();
    }

    /**
     * In HTTP/2 a body that nobody reads would use up the bytes that may be under way on the connection, and other requests on
     * it would stand still. The reset comes behind a whole answer, so the answer counts (RFC 9113, section 8.1).
     */
    private static void stopUnreadBody(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2 && mayHaveABody(request) && !request.isEnded()) {
            request.response().reset(NO_ERROR);
        }
    }

    /** A GET that came with the upgrade to HTTP/2 does not count as ended, and a reset would take its answer away. */
    private static boolean mayHaveABody(HttpServerRequest request) {
        return !request.method().equals(HttpMethod.GET) && !request.method().equals(HttpMethod.HEAD);
    }

    /** Path without query, no address, no subject: nothing of a person. */
    private static void log(RoutingContext context, long started) {
        ACCESS.debugf(
                "method=%s path=%s status=%d bytes=%d ms=%d",
                context.request().method(),
                context.request().path(),
                context.response().getStatusCode(),
                context.response().bytesWritten(),
                (System.nanoTime() - started) / 1_000_000);
    }
}
