package eu.integratingcities.gateway.hop;

import eu.integratingcities.gateway.exchange.Names;
import eu.integratingcities.gateway.route.RoutePolicy;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether it does no harm to send a request again that the service may have taken the first time, too. */
enum Repeats {
    /** A read. */
    READ,

    /** A creation under a key, which services remember of callers with a token. */
    KEYED,

    /** Anything else. */
    NEVER;

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    static Repeats of(HttpServerRequest request, RoutePolicy policy) {
        if (SAFE.contains(request.method())) {
            return READ;
        }
        return policy.repeats()
                        && HttpMethod.POST.equals(request.method())
                        && request.headers().contains(Names.IDEMPOTENCY_KEY)
                        && request.headers().contains(HttpHeaders.AUTHORIZATION)
                ? KEYED
                : NEVER;
    }

    /** With this body, of which all has to be there still. */
    boolean allow(@Nullable Upload upload) {
        return switch (this) {
            case READ -> upload == null;
            case KEYED -> upload == null || upload.isWhole();
            case NEVER -> false;
        };
    }
}
