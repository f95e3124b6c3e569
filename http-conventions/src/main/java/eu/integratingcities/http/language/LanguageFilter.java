package eu.integratingcities.http.language;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Keeps what a request says about languages for the operations that ask. */
class LanguageFilter {
    private final ReaderLanguages languages;

    LanguageFilter(ReaderLanguages languages) {
        this.languages = languages;
    }

    @ServerRequestFilter
    public void keep(ContainerRequestContext request) {
        languages.asked(
                request.getUriInfo().getQueryParameters().getFirst(Localized.PARAMETER),
                request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
