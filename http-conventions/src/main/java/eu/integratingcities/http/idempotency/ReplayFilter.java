package eu.integratingcities.http.idempotency;

import eu.integratingcities.http.conditional.EntityTag;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives a kept answer again, and says that it does. */
class ReplayFilter {
    private static final String REPLAYED = "Idempotency-Replayed";

    private final Replay replay;

    ReplayFilter(Replay replay) {
        this.replay = replay;
    }

    @ServerResponseFilter
    public void give(ContainerResponseContext response) {
        replay.answer().ifPresent(kept -> give(kept, response));
    }

    private static void give(KeptAnswer kept, ContainerResponseContext response) {
        response.setStatus(kept.status());
        response.getHeaders().putSingle(REPLAYED, "true");
        if (kept.location() != null) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, kept.location());
        }
        var body = kept.body();
        if (body != null) {
            response.setEntity(body, new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
            response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT);
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.ETAG, EntityTag.of(body, kept.version()).toString());
        }
    }
}
