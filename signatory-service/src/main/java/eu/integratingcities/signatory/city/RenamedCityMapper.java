package eu.integratingcities.signatory.city;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Leads a reader from a slug that a city has given up to the one it has now: 308, which keeps the method. */
class RenamedCityMapper {

    @ServerExceptionMapper
    public Response redirect(RenamedCityException renamed, UriInfo request) {
        return Response.status(Response.Status.PERMANENT_REDIRECT)
                .location(newAddress(renamed, request.getRequestUri()))
                .build();
    }

    /** The same path and question with the slug replaced; relative, so that it holds behind the gateway too. */
    private static URI newAddress(RenamedCityException renamed, URI asked) {
        var path = asked.getRawPath()
                .replaceFirst("/" + renamed.retiredSlug() + "(?=[/.]|$)", "/" + renamed.currentSlug());
        return URI.create(asked.getRawQuery() == null ? path : path + "?" + asked.getRawQuery());
    }
}
