package eu.integratingcities.conference.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The whole programme of an edition.
 *
 * @param zone the zone of all local times; null when no source tells it
 * @param days days with at least one session, in order
 * @param unscheduled sessions without a day
 * @param tracks names of the strands that sessions belong to
 * @param speakers those who appear in the edition as a whole, in no session of the programme
 */
@Schema(name = "Schedule", description = "Days, sessions, rooms, streams, tracks and speakers of an edition")
record ScheduleView(
        @Schema(description = "Number of the edition") int conference,

        String title,
        @Nullable String zone,
        List<Day> days,
        List<SessionView> unscheduled,
        List<RoomView> rooms,
        List<StreamView> streams,
        List<String> tracks,
        List<SpeakerEntry> speakers) {

    /** One day of the programme; the date is that of the venue. */
    @Schema(name = "ScheduleDay")
    record Day(LocalDate date, List<SessionView> sessions) {}

    /** Parts sessions in their order into days; those without a day stay in their order, too. */
    static List<Day> daysOf(List<SessionView> sessions) {
        return sessions.stream()
                .filter(session -> session.date() != null)
                .collect(Collectors.groupingBy(
                        session -> Objects.requireNonNull(session.date()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    static List<SessionView> unscheduledOf(List<SessionView> sessions) {
        return sessions.stream().filter(session -> session.date() == null).toList();
    }

    static List<String> tracksOf(List<SessionView> sessions) {
        return sessions.stream()
                .map(SessionView::track)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
