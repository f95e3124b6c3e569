package eu.integratingcities.conference.ceremony;

import eu.integratingcities.conference.edition.Edition;
import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.time.LocalDate;
import java.util.UUID;

/** Why something cannot be said of a ceremony. */
final class CeremonyRefusals {

    private CeremonyRefusals() {}

    static ProblemException noneHeld(Edition edition) {
        return ProblemException.notFound("signing ceremony at edition", edition.number());
    }

    static ProblemException heldOnAnotherDay(int edition, PartialDate recorded, PartialDate told) {
        return new ProblemException(
                        ProblemType.CONFLICT,
                        "The ceremony of edition " + edition + " is on record with another day: signings rest on it.")
                .at("/heldOn", "permanent", "It was held on " + told(recorded) + ", not on " + told(told) + ".");
    }

    static ProblemException inTheFuture(LocalDate earliest, LocalDate today) {
        return new ProblemException(ProblemType.RULE_BROKEN, "The ceremony is held on " + earliest + " only.")
                .at("/heldOn", "in-the-future", "Its day never changes, so record it then; today is " + today + ".");
    }

    static ProblemException needsADay() {
        return new ProblemException(ProblemType.RULE_BROKEN, "A ceremony is held on a day.")
                .at("/heldOn/precision", "day-required", "Only history is dated less precisely than to the day.");
    }

    static ProblemException signsTwice(String city, int index) {
        return new ProblemException(ProblemType.RULE_BROKEN, "A city signs once at a ceremony.")
                .at("/signings/" + index + "/city", "repeated", city + " is in the list before.");
    }

    static ProblemException unknownSession(Edition edition, UUID session) {
        return new ProblemException(
                        ProblemType.UNKNOWN_REFERENCE, "A ceremony is held in a session of its own edition.")
                .at("/session", "unknown-session", "Edition " + edition.number() + " has no session " + session + ".");
    }

    private static String told(PartialDate date) {
        return date.value() == null ? "an unknown day" : date.value();
    }
}
