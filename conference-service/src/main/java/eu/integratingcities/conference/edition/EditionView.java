package eu.integratingcities.conference.edition;

import com.fasterxml.jackson.core.type.TypeReference;
import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.conditional.Versioned;
import eu.integratingcities.http.paging.Row;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An edition as lists show it. A null or an empty list means that no source tells it.
 *
 * @param id names the edition for good
 * @param number place in the series, from 1, by which others refer to the edition
 * @param title title of the edition
 * @param theme what it was about
 * @param startsOn when it begins
 * @param endsOn when it ends
 * @param venue house in which it takes place
 * @param hostCity slug of the city that hosts it
 * @param coHosts who hosts beside the city
 * @param attendanceMode where the participants are
 * @param fundingProject funded project that paid for it
 * @param fund where the money came from, in the source's words
 * @param relatedProjects other projects that took part
 * @param participants how many took part
 * @param milestones what happened there for the charter
 * @param contradictions where sources contradict one another
 * @param gaps what no source tells
 * @param sourceIds ids of the sources of the record
 * @param links where to go on from here
 * @param changedAt when the record last changed
 */
@Schema(name = "Conference", description = "One edition of the conference")
record EditionView(
        UUID id,
        long version,
        int number,

        @Schema(description = "The number as its titles spell it", examples = "X")
        String ordinal,

        String title,
        @Nullable String theme,
        PartialDate startsOn,
        PartialDate endsOn,

        @Schema(description = "IANA name of the zone at the venue") @Nullable
        String zone,

        @Nullable String venue,

        @Nullable String hostCity,

        List<String> coHosts,
        @Nullable AttendanceMode attendanceMode,
        @Nullable String fundingProject,
        @Nullable String fund,
        List<String> relatedProjects,
        @Nullable Participants participants,

        @Schema(description = "Number of the monitoring cycle whose report was presented here") @Nullable
        Integer reportPresented,

        List<String> milestones,
        List<String> contradictions,
        List<String> gaps,
        List<String> sourceIds,
        EditionLinks links,
        Instant changedAt)
        implements Versioned {

    /** What {@link #of} reads from the table {@code edition e}. */
    static final String COLUMNS = """
            e.id, e.version, e.number, e.title, e.theme, e.starts_on, e.ends_on, e.zone, e.venue,
            slug_of_now(e.host_city) as host_city, to_jsonb(e.co_hosts) as co_hosts, e.attendance_mode,
            e.funding_project, e.fund, to_jsonb(e.related_projects) as related_projects, e.delegates,
            e.delegates_qualifier, e.participating_cities, e.report_presented, to_jsonb(e.milestones) as milestones,
            to_jsonb(e.contradictions) as contradictions, to_jsonb(e.gaps) as gaps,
            to_jsonb(e.source_ids) as source_ids, e.changed_at,
            exists (select from ceremony c where c.edition_id = e.id) as has_ceremony
            """;

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    static EditionView of(Row row) {
        var number = row.number("number");
        return new EditionView(
                row.id("id"),
                row.count("version"),
                number,
                new RomanNumeral(number).toString(),
                row.text("title"),
                row.textOrNull("theme"),
                row.json("starts_on", PartialDate.class),
                row.json("ends_on", PartialDate.class),
                row.textOrNull("zone"),
                row.textOrNull("venue"),
                row.textOrNull("host_city"),
                row.json("co_hosts", TEXTS),
                row.constantOrNull("attendance_mode", AttendanceMode.class),
                row.textOrNull("funding_project"),
                row.textOrNull("fund"),
                row.json("related_projects", TEXTS),
                participants(row),
                row.numberOrNull("report_presented"),
                row.json("milestones", TEXTS),
                row.json("contradictions", TEXTS),
                row.json("gaps", TEXTS),
                row.json("source_ids", TEXTS),
                links(number, row),
                row.instant("changed_at"));
    }

    private static EditionLinks links(int number, Row row) {
        return EditionLinks.of(
                number, row.flag("has_ceremony"), row.textOrNull("host_city"), row.numberOrNull("report_presented"));
    }

    private static @Nullable Participants participants(Row row) {
        var delegates = row.numberOrNull("delegates");
        var cities = row.numberOrNull("participating_cities");
        var qualifier = row.constantOrNull("delegates_qualifier", ParticipantsQualifier.class);
        return delegates == null && cities == null && qualifier == null
                ? null
                : new Participants(delegates, qualifier, cities);
    }
}
