package eu.integratingcities.signatory.membership;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.caller.Change;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;

/** The rule that what is recorded has happened. Its day may be uncertain, but not lie in the future for certain. */
public final class Happened {

    private Happened() {}

    /**
     * Refuses a date that begins after the day of the change, in UTC; 422 at the member.
     *
     * @param pointer to the member of the body that holds the date
     */
    public static void require(PartialDate date, Change change, String pointer) {
        var earliest = date.earliest();
        var today = StatusLine.dayOf(change.at());
        if (earliest != null && earliest.isAfter(today)) {
            throw new ProblemException(
                            ProblemType.RULE_BROKEN,
                            "What is recorded has happened, but this is on %s at the earliest.".formatted(earliest))
                    .at(
                            pointer,
                            "in-the-future",
                            "Record it once it has happened; today is %s (UTC).".formatted(today));
        }
    }
}
