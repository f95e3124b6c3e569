package eu.integratingcities.signatory.city;

import eu.integratingcities.http.paging.NextLink;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Leads a reader from a slug that a city has given up to the one it has now: 308, which keeps the method. */
class RenamedCityMapper {
    private final NextLink asked;

    RenamedCityMapper(NextLink asked) {
        this.asked = asked;
    }

    @ServerExceptionMapper
    public Response redirect(RenamedCityException renamed) {
        return Response.status(Response.Status.PERMANENT_REDIRECT)
                .location(URI.create(newAddress(renamed)))
                .build();
    }

    /**
     * What was asked, in the same format and with the same question, with the slug replaced behind the collection;
     * relative, so that it holds behind the gateway too.
     */
    private String newAddress(RenamedCityException renamed) {
        return asked.requested()
                .replaceFirst("^(/v1/[a-z]+/)" + renamed.retiredSlug() + "(?=[/.?]|$)", "$1" + renamed.currentSlug());
    }
}
