package eu.integratingcities.conference.schedule;

import eu.integratingcities.conference.edition.Edition;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why something cannot be said of a programme. */
final class ScheduleRefusals {

    private ScheduleRefusals() {}

    static ProblemException unknownSession(Edition edition, UUID id) {
        return ProblemException.notFound("session in edition " + edition.number(), id);
    }

    static ProblemException unknownRoom(Edition edition, UUID id) {
        return ProblemException.notFound("room in edition " + edition.number(), id);
    }

    static ProblemException unknownStream(Edition edition, UUID id) {
        return ProblemException.notFound("stream in edition " + edition.number(), id);
    }

    static ProblemException foreignPlace(String member, Edition edition, UUID id) {
        return new ProblemException(
                        ProblemType.UNKNOWN_REFERENCE, "A session takes place in rooms and streams of its own edition.")
                .at(
                        "/" + member,
                        "unknown-" + member,
                        "Edition " + edition.number() + " has no " + member + " " + id + ".");
    }

    static ProblemException nameTaken(String kind, String name) {
        return new ProblemException(ProblemType.ALREADY_EXISTS, "The edition has a " + kind + " of this name already.")
                .at("/name", "taken", "\"" + name + "\" is the name of another " + kind + ".");
    }

    static ProblemException timeWithoutDay() {
        return new ProblemException(ProblemType.RULE_BROKEN, "A time of day needs a day.")
                .at("/date", "required", "Give the date, or leave startsAt and endsAt out.");
    }

    static ProblemException endsBeforeItStarts(SessionFacts facts) {
        return new ProblemException(ProblemType.RULE_BROKEN, "A session ends after it starts, on the same day.")
                .at("/endsAt", "not-after-start", facts.endsAt() + " is not after " + facts.startsAt() + ".");
    }

    static ProblemException skippedInZone(Session session, @Nullable String zone) {
        return new ProblemException(ProblemType.RULE_BROKEN, "No clock at the venue ever shows the time of a session.")
                .at(
                        "/zone",
                        "skipped-by-clock",
                        "Summer time skips a time of session %s, \"%s\" on %s, in %s; change the session first."
                                .formatted(
                                        session.id(),
                                        session.facts().title(),
                                        session.facts().date(),
                                        zone));
    }

    static ProblemException skippedByTheClock(String member, String time, @Nullable String zone) {
        return new ProblemException(ProblemType.RULE_BROKEN, "No clock at the venue ever shows this time.")
                .at("/" + member, "skipped-by-clock", "Summer time skips " + time + " in " + zone + ".");
    }

    static ProblemException cancelledBefore(UUID id, Instant at) {
        return new ProblemException(
                        ProblemType.ILLEGAL_MOVE, "Session " + id + " was cancelled on " + at + " and stays so.")
                .with("legalMoves", List.of());
    }
}
