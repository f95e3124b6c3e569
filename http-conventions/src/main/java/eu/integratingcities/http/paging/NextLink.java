package eu.integratingcities.http.paging;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The path and query that the client sent, from which links to the same question elsewhere are made, and whether all of the
 * list is asked for.
 */
@RequestScoped
public class NextLink {
    private @Nullable String requested;
    private boolean whole;

    /** Told by the request filter: path with suffix and query, as sent. */
    public void requested(String pathAndQuery) {
        requested = pathAndQuery;
    }

    /** Path with suffix and query as the client sent them; empty outside a request. */
    public String requested() {
        return requested == null ? "" : requested;
    }

    /** All of it is asked for, for a file that holds a part looks like one that holds all. */
    public void whole() {
        whole = true;
    }

    boolean isWhole() {
        return whole;
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
