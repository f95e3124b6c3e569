package eu.integratingcities.http.language;

import eu.integratingcities.http.paging.Listing;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells in the headers of an answer which languages its views were made in. */
public final class ShownLanguages {
    private ShownLanguages() {}

    /**
     * Adds Content-Language, and Accept-Language to the Vary that is there.
     *
     * @param entity a view that is {@link Localized}, or a listing of such
     */
    public static void tell(Object entity, MultivaluedMap<String, Object> headers) {
        headers.putSingle(HttpHeaders.VARY, headers.getFirst(HttpHeaders.VARY) + ", " + HttpHeaders.ACCEPT_LANGUAGE);
        var languages = views(entity).map(Localized::displayLang).distinct().collect(Collectors.joining(", "));
        if (!languages.isEmpty()) {
            headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, languages);
        }
    }

    private static Stream<Localized> views(Object entity) {
        var shown = entity instanceof Listing<?> listing ? listing.items().stream() : Stream.of(entity);
        return shown.map(Localized.class::cast);
    }
}
