package eu.integratingcities.http.paging;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriBuilder;
import org.jspecify.annotations.Nullable;

/** The path and query that the client sent, from which links to the same question elsewhere are made. */
@RequestScoped
public class NextLink {
    private @Nullable String requested;

    /** Told by the request filter: path with suffix and query, as sent. */
    public void requested(String pathAndQuery) {
        requested = pathAndQuery;
    }

    /** Path with suffix and query as the client sent them; empty outside a request. */
    public String requested() {
        return requested == null ? "" : requested;
    }

    /** The same question with another cursor. */
    String withCursor(String cursor) {
        var base = requested;
        if (base == null) {
            return "?cursor=" + cursor;
        }
        return UriBuilder.fromUri(base)
                .replaceQueryParam("cursor", cursor)
                .build()
                .toString();
    }
}
