package eu.integratingcities.signatory.membership;

import eu.integratingcities.http.paging.PageQuery;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which signatories, by their membership.
 *
 * @param status without one, those that are listed; those that are signatories still when a question about time is asked
 * @param signedFrom keeps cities that signed on this day or later, by the bounds of their first signing
 * @param signedTo keeps cities that signed on this day or before
 * @param renewal of the signings that charter and conference ask for; alone, of any signing
 * @param certainty of everything that is asked for about days
 */
record SignatoryFilter(
        @QueryParam("status")
        @Parameter(
                description =
                        "Status; repeat it for several, or ask for all. Left out: listed, or with as-of or known-at"
                                + " listed, under-review and on-hold",
                example = "all")
        List<StatusChoice> status,

        @QueryParam("charter")
        @Parameter(description = "Signed this edition of the charter", example = "2010-02")
        @Nullable
        String charter,

        @QueryParam("signed-from")
        @Parameter(
                description = "First signed on this day or later. A city whose date is known to the month"
                        + " counts only if every day of the month fits, unless certainty is possible",
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
        Boolean renewal,

        @QueryParam("certainty")
        @Parameter(
                description =
                        "Where dates are not exact: what every possible day agrees on, or what one of them allows."
                                + " Left out: certain",
                example = "certain")
        @Nullable
        Certainty certainty) {

    SignatoryFilter {
        status = status == null ? List.of() : List.copyOf(status);
    }

    /** Adds the conditions to a query that calls the table of memberships {@code m} and that of cities {@code c}. */
    <V> PageQuery<V> applyTo(PageQuery<V> query, StandingThen then) {
        var sure = sureness();
        query.where(then.hasStatus(statuses(then.moment()), sure));
        if (signedFrom != null) {
            query.where(then.signedFrom(signedFrom, sure));
        }
        if (signedTo != null) {
            query.where(then.signedTo(signedTo, sure));
        }
        return query.where(then.hasSigning("s.charter_edition = ?" + rank(), sure), charter)
                .where(then.hasSigning("s.occasion_conference = ?" + rank(), sure), conference)
                .where(then.hasSigning("s.renewal = ?", sure), renewal);
    }

    /** That a signing which is asked for is a renewal, or is none, where that is asked too. */
    private String rank() {
        return renewal == null ? "" : renewal ? " and s.renewal" : " and not s.renewal";
    }

    /** The certainty that holds: certain, unless another one is asked for. */
    Certainty sureness() {
        return Objects.requireNonNullElse(certainty, Certainty.CERTAIN);
    }

    private Set<Status> statuses(Moment moment) {
        if (!status.isEmpty()) {
            return StatusChoice.statuses(status);
        }
        return moment.isNow() ? Set.of(Status.LISTED) : Status.OF_SIGNATORIES;
    }
}
