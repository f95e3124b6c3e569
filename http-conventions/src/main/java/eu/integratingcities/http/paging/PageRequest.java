package eu.integratingcities.http.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list, as a bean parameter of the operation.
 *
 * @param cursor from the link to this page; null asks for the first one
 * @param count whether to count the whole list too
 */
public record PageRequest(
        @QueryParam("limit")
        @DefaultValue("100")
        @Min(1)
        @Max(500)
        @Parameter(description = "The most items to answer with")
        int limit,

        @QueryParam("cursor") @Parameter(description = "Where to go on; taken from a link to the next page") @Nullable
        String cursor,

        @QueryParam("count") @DefaultValue("false") @Parameter(description = "Count the whole list too: page.total")
        boolean count) {}
