package eu.integratingcities.conference.schedule;

import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What every session obeys, whoever writes it. */
final class SessionRules {

    private SessionRules() {}

    /** Throws the problem of the first rule that is broken; {@code zone} is null while the edition has none. */
    static void check(SessionFacts facts, @Nullable String zone) {
        if (facts.hasTimeWithoutDay()) {
            throw ScheduleRefusals.timeWithoutDay();
        }
        if (facts.endsBeforeItStarts()) {
            throw ScheduleRefusals.endsBeforeItStarts(facts);
        }
        checkClock(facts, facts.startsAt(), "startsAt", zone);
        checkClock(facts, facts.endsAt(), "endsAt", zone);
    }

    /** Throws the problem of a zone whose clocks skip a time of the session. */
    static void checkZone(Session session, @Nullable String zone) {
        var facts = session.facts();
        if (isSkipped(facts, facts.startsAt(), zone) || isSkipped(facts, facts.endsAt(), zone)) {
            throw ScheduleRefusals.skippedInZone(session, zone);
        }
    }

    private static void checkClock(SessionFacts facts, @Nullable LocalTime time, String member, @Nullable String zone) {
        if (isSkipped(facts, time, zone)) {
            throw ScheduleRefusals.skippedByTheClock(member, facts.date() + "T" + time, zone);
        }
    }

    private static boolean isSkipped(SessionFacts facts, @Nullable LocalTime time, @Nullable String zone) {
        var date = facts.date();
        return zone != null && date != null && time != null && !LocalMoment.exists(date, time, ZoneId.of(zone));
    }
}
