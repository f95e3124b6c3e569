package eu.integratingcities.http.caller;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A token that is sent is verified, even where none is needed: a wrong one is an error of its sender everywhere. */
class TokenCheck {
    private final Caller caller;

    TokenCheck(Caller caller) {
        this.caller = caller;
    }

    @ServerRequestFilter
    public void verify(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            caller.identity();
        }
    }
}
