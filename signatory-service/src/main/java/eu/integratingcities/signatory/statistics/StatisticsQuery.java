package eu.integratingcities.signatory.statistics;

import eu.integratingcities.http.paging.Row;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.http.paging.SqlLiteral;
import eu.integratingcities.signatory.charter.CharterLaunch;
import eu.integratingcities.signatory.membership.AsOf;
import eu.integratingcities.signatory.membership.Certainty;
import eu.integratingcities.signatory.membership.CompletenessQuery;
import eu.integratingcities.signatory.membership.CountingRule;
import eu.integratingcities.signatory.membership.Moment;
import eu.integratingcities.signatory.membership.Recording;
import eu.integratingcities.signatory.membership.RecordingQuery;
import eu.integratingcities.signatory.membership.StandingCounts;
import eu.integratingcities.signatory.membership.StandingThen;
import eu.integratingcities.signatory.membership.Status;
import eu.integratingcities.signatory.provenance.ReportedCountQuery;
import eu.integratingcities.signatory.provenance.ReportedCountView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts signatories. */
@ApplicationScoped
class StatisticsQuery {

    private static final int MOST_CHANGED = 10_000;

    private final Rows rows;
    private final CompletenessQuery completeness;
    private final RecordingQuery recording;
    private final ReportedCountQuery reportedCounts;
    private final Clock clock;

    StatisticsQuery(
            Rows rows,
            CompletenessQuery completeness,
            RecordingQuery recording,
            ReportedCountQuery reportedCounts,
            Clock clock) {
        this.rows = rows;
        this.completeness = completeness;
        this.recording = recording;
        this.reportedCounts = reportedCounts;
        this.clock = clock;
    }

    StatisticsView at(AsOf asked, Set<GroupBy> groups) {
        var moment = asked.before(Instant.now(clock));
        var recorded = recording.at(moment);
        var tally = new Tally(moment, groups, fewChangedSince(moment), today().getYear());
        return new StatisticsView(
                moment.asOf(),
                moment.knownAt(),
                CountingRule.of(moment),
                total(tally.of(Set.of())),
                groups.isEmpty() ? List.of() : perGroup(tally),
                reported(moment),
                Recording.REPORTED_COUNTS,
                StatisticsView.DISCREPANCIES,
                completeness.now(),
                recorded.recordedFrom(),
                recorded.explanation(),
                lastChange());
    }

    /** The number of signatories at the end of each interval since the launch, by what is known now. */
    SeriesView series(Interval interval) {
        var today = today();
        var points = rows.select("point.id, point.day, point.possible, point.certain", StatisticsQuery::point)
                .from(points(interval, today))
                .identifiedBy("point.id")
                .all();
        return SeriesView.of(points, lastChange(), CountingRule.of(new Moment(today, null)));
    }

    /** How long the series stays what it is, if nothing changes. */
    Duration untilTomorrow() {
        var tomorrow = today().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return Duration.between(Instant.now(clock), tomorrow);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    /** Beyond so many, counting all that was known then takes no longer. */
    private boolean fewChangedSince(Moment moment) {
        return moment.knownAt() != null
                && rows.select("count(*) as changed", row -> row.count("changed"))
                                .from("(select 1 from (%s) city limit %d) changed"
                                        .formatted(new StandingThen(moment).changedSince(), MOST_CHANGED + 1))
                                .one()
                                .orElse(0L)
                        <= MOST_CHANGED;
    }

    private TotalView total(Tally tally) {
        var moment = tally.moment();
        return rows.select(
                        "possible, certain",
                        row -> new TotalView(
                                count(row, "certain", ListPath.of(moment, Certainty.CERTAIN)),
                                count(row, "possible", ListPath.of(moment, Certainty.POSSIBLE))))
                .from(tally.total())
                .one()
                .orElseThrow();
    }

    private List<GroupView> perGroup(Tally tally) {
        return rows.select("*", row -> group(row, tally))
                .from(tally.perGroup())
                .identifiedBy("id")
                .all();
    }

    private static GroupView group(Row row, Tally tally) {
        var values = new LinkedHashMap<GroupBy, @Nullable String>();
        var key = new LinkedHashMap<String, @Nullable String>();
        for (var group : tally.groups()) {
            values.put(group, row.textOrNull(group.column()));
            key.put(group.code(), row.textOrNull(group.column()));
        }
        return new GroupView(
                key,
                count(row, "certain", ListPath.of(tally.moment(), Certainty.CERTAIN, values)),
                count(row, "possible", ListPath.of(tally.moment(), Certainty.POSSIBLE, values)));
    }

    private static CountView count(Row row, String column, @Nullable String list) {
        return new CountView(row.count(column), list);
    }

    private List<ReportedCountView> reported(Moment moment) {
        return Optional.ofNullable(moment.day())
                .map(day -> reportedCounts.of(day, moment.knownAt()))
                .orElse(List.of());
    }

    private static String points(Interval interval, LocalDate today) {
        var step = interval == Interval.YEAR ? "1 year" : "1 month";
        var unit = interval == Interval.YEAR ? "year" : "month";
        return """
                (select day, row_number() over (order by day) as id,
                        coalesce(sum(possible), 0) as possible, coalesce(sum(certain), 0) as certain
                 from (select least((begin + interval '%1$s' - interval '1 day')::date, %2$s) as day
                       from generate_series(date_trunc('%3$s', %4$s), %2$s, interval '%1$s') begin) ends
                 left join (select day as from_day, sum(possible) as possible, sum(certain) as certain
                            from %5$s step
                            where %6$s and %7$s
                            group by from_day) signatory
                     on from_day <= day
                 group by day) point""".formatted(
                        step,
                        SqlLiteral.of(today),
                        unit,
                        SqlLiteral.of(CharterLaunch.DAY),
                        StandingCounts.upTo(today),
                        StandingCounts.ANY_CHARTER,
                        StandingCounts.of(Status.OF_SIGNATORIES));
    }

    private static SeriesPoint point(Row row) {
        var moment = new Moment(row.date("day"), null);
        return new SeriesPoint(
                row.date("day"),
                count(row, "certain", ListPath.of(moment, Certainty.CERTAIN)),
                count(row, "possible", ListPath.of(moment, Certainty.POSSIBLE)));
    }

    private @Nullable Instant lastChange() {
        return rows.select(
                        "(" + StandingThen.LAST_CHANGE + ") as last_change",
                        row -> Optional.ofNullable(row.instantOrNull("last_change")))
                .from("(select 1) one")
                .one()
                .flatMap(found -> found)
                .orElse(null);
    }
}
