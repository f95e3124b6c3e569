package eu.integratingcities.gateway.snapshot;

import eu.integratingcities.gateway.snapshot.SnapshotTable.Parent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is in a snapshot, in the order in which it is read: every public list of the services. Left out are lists that say
 * again what others say ({@code …/{slug}/signings}) or are computed from them ({@code …/statistics/series}).
 */
final class SnapshotTables {
    private static final Parent SIGNATORY = new Parent("signatories", "slug", "city");
    private static final Parent CONFERENCE = new Parent("conferences", "number", "conference");

    static final List<SnapshotTable> ALL = List.of(
            wording("charter-editions", "Editions of the charter", "/v1/charter/editions", null),
            wording(
                    "charter-commitments",
                    "Commitments of each edition",
                    "/v1/charter/editions/{code}/commitments",
                    new Parent("charter-editions", "code", "")),
            paged("cities", "Cities that are named anywhere, signatories or not", "/v1/cities"),
            paged("city-names", "Names of cities in all languages on record", "/v1/city-names"),
            whole(
                    "city-relations",
                    "Relations between cities",
                    "/v1/cities/{slug}/relations",
                    new Parent("cities", "slug", "ofCity")),
            new SnapshotTable(
                    "signatories",
                    "Signatories of the charter, of any status",
                    "/v1/signatories",
                    "status=all",
                    true,
                    null,
                    false),
            paged("signings", "Signings of the charter", "/v1/signings"),
            whole("competences", "Competences of signatories", "/v1/signatories/{slug}/competences", SIGNATORY),
            whole(
                    "joining-steps",
                    "Steps by which signatories joined",
                    "/v1/signatories/{slug}/joining-steps",
                    SIGNATORY),
            below(
                    "statements",
                    "What was said for cities",
                    "/v1/signatories/{slug}/statements",
                    new Parent("signatories", "slug", "")),
            below(
                    "status-history",
                    "Status of signatories over time",
                    "/v1/signatories/{slug}/status-history",
                    SIGNATORY),
            paged("reported-counts", "Numbers of signatories that sources report", "/v1/signatories/reported-counts"),
            paged("sources", "Sources of the data", "/v1/sources"),
            paged("discrepancies", "Where sources contradict one another", "/v1/discrepancies"),
            paged("corrections", "Corrections that were asked for", "/v1/corrections"),
            paged(
                    "consequence-rules",
                    "Rules of cycles for reports that stay away",
                    "/v1/monitoring/consequence-rules"),
            paged("monitoring-cycles", "Monitoring cycles", "/v1/monitoring/cycles"),
            below(
                    "participations",
                    "Cities in monitoring cycles",
                    "/v1/monitoring/cycles/{number}/participations",
                    new Parent("monitoring-cycles", "number", "")),
            paged("reports", "Published reports of cities", "/v1/monitoring/reports"),
            paged("conferences", "Integrating Cities conferences", "/v1/conferences"),
            whole("rooms", "Rooms of conferences", "/v1/conferences/{conference}/rooms", CONFERENCE),
            below(
                    "sessions",
                    "Sessions of conferences",
                    "/v1/conferences/{conference}/sessions",
                    new Parent("conferences", "number", "")),
            whole("streams", "Streams of conferences", "/v1/conferences/{conference}/streams", CONFERENCE),
            paged("speakers", "People who spoke, without their names", "/v1/speakers"),
            paged("appearances", "Who spoke in which session, by id and office", "/v1/appearances"));

    private SnapshotTables() {}

    /** The table of that name, which there is. */
    static SnapshotTable named(String name) {
        return ALL.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static SnapshotTable paged(String name, String title, String path) {
        return new SnapshotTable(name, title, path, "", true, null, false);
    }

    private static SnapshotTable below(String name, String title, String path, Parent parent) {
        return new SnapshotTable(name, title, path, "", true, parent, false);
    }

    private static SnapshotTable whole(String name, String title, String path, Parent parent) {
        return new SnapshotTable(name, title, path, "", false, parent, false);
    }

    private static SnapshotTable wording(String name, String title, String path, @Nullable Parent parent) {
        return new SnapshotTable(name, title, path, "", false, parent, true);
    }
}
