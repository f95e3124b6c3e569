package eu.integratingcities.http.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list, as a bean parameter of the operation.
 *
 * @param limit most items; a file that is asked for without it and without a cursor has all
 * @param cursor from the link to this page; null asks for the first one
 * @param count whether to count the whole list too
 * @param ids what to keep, by id or slug, with commas between; null keeps all
 * @param updatedSince keeps what has changed since, inclusive; null keeps all
 */
public record PageRequest(
        @QueryParam("limit")
        @DefaultValue("100")
        @Min(1)
        @Max(PageRequest.MOST)
        @Parameter(
                description =
                        "The most items to answer with. Without it and without a cursor JSON has 100; a file (CSV, NDJSON,"
                                + " GeoJSON, JSON-LD, zip) is never cut off: it has all, up to 10,000, and a longer list is refused")
        int limit,

        @QueryParam("cursor") @Parameter(description = "Where to go on; taken from a link to the next page") @Nullable
        String cursor,

        @QueryParam("count") @DefaultValue("false") @Parameter(description = "Count the whole list too: page.total")
        boolean count,

        @QueryParam(PageRequest.IDS)
        @Parameter(
                description =
                        "Only these: ids, or slugs where the items have one, with commas between; those that are not in"
                                + " the list are left out. At most 500")
        @Nullable
        String ids,

        @QueryParam(PageRequest.UPDATED_SINCE)
        @Parameter(
                description =
                        "Only what has changed since, inclusive. What is being written is left out until all that began"
                                + " before it is complete. To go on, give the time at which you asked for the first page, less a"
                                + " minute; you may see an item twice",
                example = "2026-11-01T00:00:00Z")
        @Nullable
        Instant updatedSince) {

    /** The most items of a page. */
    static final int MOST = 500;

    /** The parameter that names items one by one. */
    public static final String IDS = "ids";

    /** The parameter that asks for what has changed. */
    public static final String UPDATED_SINCE = "updated-since";

    /** The first page of the whole list. */
    public static PageRequest first(int limit) {
        return new PageRequest(limit, null, false, null, null);
    }
}
