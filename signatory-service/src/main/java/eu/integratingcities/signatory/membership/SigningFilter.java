package eu.integratingcities.signatory.membership;

import eu.integratingcities.http.paging.PageQuery;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which signings.
 *
 * @param signedFrom keeps those that certainly happened on this day or later, by the bounds of their date
 * @param signedTo keeps those that certainly happened on this day or before
 */
record SigningFilter(
        @QueryParam("country")
        @Parameter(description = "Country, ISO 3166-1 alpha-2; repeat it for several", example = "NL")
        List<String> country,

        @QueryParam("charter") @Parameter(description = "Of this edition of the charter", example = "2010-02") @Nullable
        String charter,

        @QueryParam("conference") @Positive @Parameter(description = "At this conference", example = "10") @Nullable
        Integer conference,

        @QueryParam("signed-from")
        @Parameter(
                description = "On this day or later. What is dated to the month counts only if every day of the month"
                        + " fits",
                example = "2010-02-22")
        @Nullable
        LocalDate signedFrom,

        @QueryParam("signed-to") @Parameter(description = "On this day or before", example = "2013-12-31") @Nullable
        LocalDate signedTo,

        @QueryParam("renewal") @Parameter(description = "Only renewals, or only first signings") @Nullable
        Boolean renewal) {

    SigningFilter {
        country = country == null ? List.of() : List.copyOf(country);
    }

    <V> PageQuery<V> applyTo(PageQuery<V> query) {
        return query.where("c.country = any (?)", country)
                .where("s.charter_edition = ?", charter)
                .where("s.occasion_conference = ?", conference)
                .where("s.signed_earliest >= ?", signedFrom)
                .where("s.signed_latest <= ?", signedTo)
                .where("s.renewal = ?", renewal);
    }
}
