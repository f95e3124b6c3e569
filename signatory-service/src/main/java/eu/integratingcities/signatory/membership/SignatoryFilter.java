package eu.integratingcities.signatory.membership;

import eu.integratingcities.http.paging.PageQuery;
import eu.integratingcities.http.parameter.Spelling;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which signatories, by their membership.
 *
 * @param status without one, those that are listed
 * @param signedFrom keeps cities that certainly signed on this day or later, by the bounds of their first signing
 * @param signedTo keeps cities that certainly signed on this day or before
 * @param renewal of the signings that charter and conference ask for; alone, of any signing
 */
record SignatoryFilter(
        @QueryParam("status")
        @Parameter(description = "Status; repeat it for several, or ask for all. Left out: listed", example = "all")
        List<StatusChoice> status,

        @QueryParam("charter")
        @Parameter(description = "Signed this edition of the charter", example = "2010-02")
        @Nullable
        String charter,

        @QueryParam("signed-from")
        @Parameter(
                description = "First signed on this day or later. A city whose date is known to the month"
                        + " counts only if every day of the month fits",
                example = "2010-02-22")
        @Nullable
        LocalDate signedFrom,

        @QueryParam("signed-to")
        @Parameter(description = "First signed on this day or before", example = "2013-12-31")
        @Nullable
        LocalDate signedTo,

        @QueryParam("conference")
        @Positive
        @Parameter(description = "Signed at this conference", example = "10")
        @Nullable
        Integer conference,

        @QueryParam("renewal")
        @Parameter(
                description = "True: signed again, with charter or conference: that edition or there. False: for the"
                        + " first time",
                example = "true")
        @Nullable
        Boolean renewal) {

    SignatoryFilter {
        status = status == null || status.isEmpty() ? List.of(StatusChoice.LISTED) : List.copyOf(status);
    }

    <V> PageQuery<V> applyTo(PageQuery<V> query) {
        if (!status.contains(StatusChoice.ALL)) {
            query.where("m.status = any (?)", status.stream().map(Spelling::of).toList());
        }
        return query.where(signing("s.charter_edition = ?"), charter)
                .where("m.signed_earliest >= ?", signedFrom)
                .where("m.signed_latest <= ?", signedTo)
                .where(signing("s.occasion_conference = ?"), conference)
                .where(signing("s.renewal = ?"), renewal);
    }

    /** That the city has one signing that is as asked for, and a renewal or not where that is asked too. */
    private String signing(String condition) {
        var rank = renewal == null ? "" : renewal ? " and s.renewal" : " and not s.renewal";
        return "exists (select 1 from signing s where s.city_id = c.id and %s%s)".formatted(condition, rank);
    }
}
