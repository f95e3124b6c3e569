package eu.integratingcities.conference.history;

import eu.integratingcities.conference.edition.AttendanceMode;
import eu.integratingcities.conference.edition.EditionFacts;
import eu.integratingcities.conference.edition.Participants;
import eu.integratingcities.conference.signatory.KnownCities;
import eu.integratingcities.events.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An edition as an import brings it: the members of {@link EditionFacts}, whose constraints hold here too, with what
 * belongs to the edition.
 *
 * @param sessions known again by title and day; one that is left out stays
 * @param appearances of those who appeared in the edition as a whole; one that is left out stays
 * @param ceremony null when no source tells of one
 */
@Schema(
        name = "ConferenceImportRow",
        description = "An edition with its sessions, appearances and ceremony",
        examples = """
        {"number": 10, "title": "Integrating Cities X - Inclusion for all, Empowering vulnerable migrants in cities",
         "startsOn": {"value": "2022-11-16", "precision": "day"}, "endsOn": {"value": "2022-11-17", "precision": "day"},
         "hostCity": "utrecht", "attendanceMode": "hybrid", "reportPresented": 5, "sourceIds": ["S01", "S04"],
         "sessions": [{"kind": "signing-ceremony", "title": "Signing ceremony of the Integrating Cities Charter",
                       "date": "2022-11-16", "notes": "In the evening"}],
         "ceremony": {"heldOn": {"value": "2022-11-16", "precision": "day"},
                      "sessionTitle": "Signing ceremony of the Integrating Cities Charter",
                      "signings": [{"city": "zagreb"}]}}""")
record EditionRow(
        int number,
        String title,
        @Nullable String theme,
        PartialDate startsOn,
        PartialDate endsOn,
        @Nullable String zone,
        @Nullable String venue,
        @Nullable String hostCity,
        List<String> coHosts,
        @Nullable AttendanceMode attendanceMode,
        @Nullable String fundingProject,
        @Nullable String fund,
        List<String> relatedProjects,
        @Nullable Participants participants,
        @Nullable Integer reportPresented,
        List<String> milestones,
        List<String> contradictions,
        List<String> gaps,
        List<String> sourceIds,
        List<@NotNull @Valid SessionRow> sessions,
        List<@NotNull @Valid AppearanceRow> appearances,
        @Nullable @Valid CeremonyRow ceremony) {

    EditionRow {
        sessions = sessions == null ? List.of() : List.copyOf(sessions);
        appearances = appearances == null ? List.of() : List.copyOf(appearances);
    }

    /** The row that tells of an edition what is on record, and nothing of what belongs to it. */
    static EditionRow of(EditionFacts facts) {
        return new EditionRow(
                facts.number(),
                facts.title(),
                facts.theme(),
                facts.startsOn(),
                facts.endsOn(),
                facts.zone(),
                facts.venue(),
                facts.hostCity(),
                facts.coHosts(),
                facts.attendanceMode(),
                facts.fundingProject(),
                facts.fund(),
                facts.relatedProjects(),
                facts.participants(),
                facts.reportPresented(),
                facts.milestones(),
                facts.contradictions(),
                facts.gaps(),
                facts.sourceIds(),
                List.of(),
                List.of(),
                null);
    }

    /** What the row tells of the edition itself, with the host's slug of now. */
    EditionFacts facts(KnownCities cities) {
        return new EditionFacts(
                number,
                title,
                theme,
                startsOn,
                endsOn,
                zone,
                venue,
                hostCity == null ? null : cities.slugOfNow(hostCity),
                coHosts,
                attendanceMode,
                fundingProject,
                fund,
                relatedProjects,
                participants,
                reportPresented,
                milestones,
                contradictions,
                gaps,
                sourceIds);
    }
}
