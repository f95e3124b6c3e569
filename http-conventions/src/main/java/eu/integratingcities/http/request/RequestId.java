package eu.integratingcities.http.request;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id under which a request is found in logs: the caller's own if it is well formed, else a new one. */
@ApplicationScoped
public class RequestId {
    /** The header of requests and answers. */
    public static final String HEADER = "X-Request-Id";

    static final String MDC_KEY = "requestId";
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._:-]{8,128}");

    private final CurrentVertxRequest request;

    RequestId(CurrentVertxRequest request) {
        this.request = request;
    }

    /** The id of the request being answered. */
    public String current() {
        RoutingContext context = request.getCurrent();
        return context == null ? UUID.randomUUID().toString() : of(context);
    }

    static String of(RoutingContext context) {
        String known = context.get(MDC_KEY);
        if (known != null) {
            return known;
        }
        var id = accepted(context.request().getHeader(HEADER));
        context.put(MDC_KEY, id);
        return id;
    }

    static String accepted(@Nullable String sent) {
        return sent != null && WELL_FORMED.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
    }
}
