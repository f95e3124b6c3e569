package eu.integratingcities.http.conditional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Entity tags, the answer 304, and who may keep an answer for how long. */
@ApplicationScoped
public class Conditional {
    static final String SURROGATE_KEY = "Surrogate-Key";

    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Surrogates surrogates;

    Conditional(Surrogates surrogates) {
        this.surrogates = surrogates;
    }

    /** Tags an answer whose bytes are known, and leaves them out when the client has them. */
    public void tag(
            ContainerRequestContext request, ContainerResponseContext response, byte[] bytes, @Nullable Long version) {
        var tag = EntityTag.of(bytes, version);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag.toString());
        if (!READS.contains(request.getMethod())) {
            keepOut(request, response);
            return;
        }
        cache(request, response);
        var known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (known != null && EntityTags.parse(known).matches(tag)) {
            response.setEntity(null);
            response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
            response.getHeaders().remove(HttpHeaders.CONTENT_LANGUAGE);
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
        }
    }

    /** No one keeps an answer to a write, nor a refusal, unless it says otherwise itself. */
    public void keepOut(ContainerRequestContext request, ContainerResponseContext response) {
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    /** Clients revalidate; the gateway keeps what it can evict. What a token was sent for, no one keeps. */
    private void cache(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
            return;
        }
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (!surrogates.keys().isEmpty()) {
            headers.putSingle(SURROGATE_KEY, String.join(" ", surrogates.keys()));
            headers.putSingle("CDN-Cache-Control", lifetime());
        }
    }

    /** Where the clock ends an answer, it is not shown a moment longer while a service is there to ask. */
    private String lifetime() {
        return "max-age=%d%s, stale-if-error=86400"
                .formatted(
                        surrogates.freshness().toSeconds(),
                        surrogates.isEndedByClock() ? "" : ", stale-while-revalidate=60");
    }
}
