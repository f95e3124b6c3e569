package eu.integratingcities.signatory.membership;

import eu.integratingcities.http.problem.ProblemError;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * A question about the past, on either axis of time.
 *
 * @param asOf the day for which something is to be true
 * @param knownAt the instant whose knowledge counts
 */
public record AsOf(
        @QueryParam("as-of")
        @Parameter(
                description =
                        "Membership on this day (UTC), by what is known now or at known-at. Counted are cities from"
                                + " their first signing until they withdraw or their membership ends, whatever the day on"
                                + " which they came on the list",
                example = "2022-11-16")
        @Nullable
        LocalDate asOf,

        @QueryParam("known-at")
        @Parameter(
                description = "By what this register had recorded at this instant; without as-of, for the day of the"
                        + " instant. What was loaded is known from its loading on, not from its date on. A change counts"
                        + " from the time at which it began, so about the last minutes, or the time of an import that"
                        + " still runs, the answer can grow",
                example = "2026-12-01T00:00:00Z")
        @Nullable
        Instant knownAt) {

    /**
     * The question as it can be answered.
     *
     * @throws ProblemException 400 when it is about the future, or about a year that RFC 3339 does not write
     */
    public Moment before(Instant now) {
        var today = StatusLine.dayOf(now);
        if (asOf != null && asOf.isAfter(today)) {
            throw future("as-of", asOf, today);
        }
        if (knownAt != null && knownAt.isAfter(now)) {
            throw future("known-at", knownAt, today);
        }
        if (asOf != null) {
            requireYear("as-of", asOf);
        }
        if (knownAt != null) {
            requireYear("known-at", StatusLine.dayOf(knownAt));
        }
        return new Moment(asOf, knownAt);
    }

    private static void requireYear(String parameter, LocalDate day) {
        if (day.getYear() < 0) {
            throw refused(parameter, "out-of-range", day + " has no year of four digits.");
        }
    }

    private static ProblemException future(String parameter, Object asked, LocalDate today) {
        return refused(parameter, "in-the-future", "%s lies in the future; today is %s (UTC).".formatted(asked, today));
    }

    private static ProblemException refused(String parameter, String code, String detail) {
        return new ProblemException(ProblemType.INVALID_PARAMETER, detail)
                .with(ProblemError.inParameter(parameter, code, detail));
    }
}
