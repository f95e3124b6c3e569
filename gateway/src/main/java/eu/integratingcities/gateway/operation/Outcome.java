package eu.integratingcities.gateway.operation;

import eu.integratingcities.http.conditional.Versioned;
import eu.integratingcities.http.paging.Listing;
import org.jspecify.annotations.Nullable;

/**
 * What an operation came to, if it was not refused.
 *
 * @param view written as JSON; a {@link Versioned} one leads its entity tag with its version; null if there is nothing to tell
 * @param location path-absolute; null if nothing was made
 */
public record Outcome(
        int status, @Nullable Object view, @Nullable String location) {
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    /** Something to show. */
    public static Outcome of(Object view) {
        return new Outcome(OK, view, null);
    }

    /** Something was made, and is to be found there from now on. */
    public static Outcome created(String location, Object view) {
        return new Outcome(CREATED, view, location);
    }

    /** Done. */
    public static Outcome done() {
        return new Outcome(NO_CONTENT, null, null);
    }

    /** The link to the page that follows; null if the view is no list, or its last page. */
    @Nullable
    String next() {
        return view instanceof Listing<?> listing ? listing.page().next() : null;
    }

    @Nullable
    Long version() {
        return view instanceof Versioned versioned ? (Long) versioned.version() : null;
    }
}
