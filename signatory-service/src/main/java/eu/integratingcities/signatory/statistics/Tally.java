package eu.integratingcities.signatory.statistics;

import eu.integratingcities.http.paging.SqlLiteral;
import eu.integratingcities.signatory.membership.Moment;
import eu.integratingcities.signatory.membership.StandingCounts;
import eu.integratingcities.signatory.membership.StandingThen;
import eu.integratingcities.signatory.membership.Status;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Numbers of signatories at a moment, as SQL. What is known now is read from the sums that the database keeps; what was
 * known before is counted; where little was recorded since, only of those cities of which something was, and what is
 * known of them now is taken off the sums.
 *
 * @param fewChangedSince whether few cities have been recorded anew since the instant whose knowledge is asked for
 * @param thisYear the year in which the question is asked: no signing is counted in a later one
 */
record Tally(Moment moment, Set<GroupBy> groups, boolean fewChangedSince, int thisYear) {

    private static final String SIGNATORY = "signatory";
    private static final String COLUMNS = "standing, charter, country, year_from, year_to, possible, certain";

    /** The same question about other groups. */
    Tally of(Set<GroupBy> others) {
        return new Tally(moment, others, fewChangedSince, thisYear);
    }

    /** The number of all. */
    String total() {
        return "(select %s from %s tally where %s) total".formatted(sums(), rows(), conditions());
    }

    /** The number of each group that has any, numbered in the order of the groups. */
    String perGroup() {
        var columns = groups.stream().map(GroupBy::column).collect(Collectors.joining(", "));
        return """
                (select %1$s, %2$s, row_number() over (order by %1$s) as id
                 from %3$s tally%4$s
                 where %5$s
                 group by %1$s
                 having sum(possible) <> 0) grouped""".formatted(columns, sums(), rows(), byYear() ? years() : "", conditions());
    }

    /** The statuses that are counted where the status is no group. */
    Set<Status> counted() {
        return moment.isNow() ? EnumSet.of(Status.LISTED) : Status.OF_SIGNATORIES;
    }

    private boolean byYear() {
        return groups.contains(GroupBy.YEAR);
    }

    /** What the register says now is certain; only the year of a signing may not be. */
    private String sums() {
        var certain = moment.isNow() ? "possible" : "certain";
        var inOneYear = byYear() ? "case when year_from = year_to then %s else 0 end".formatted(certain) : certain;
        return "coalesce(sum(possible), 0) as possible, coalesce(sum(%s), 0) as certain".formatted(inOneYear);
    }

    /** Each year in which the signing is possible, up to that of the moment. */
    private String years() {
        var day = moment.day();
        return " cross join lateral generate_series(year_from, least(year_to, %d)) signed_year"
                .formatted(day == null ? thisYear : day.getYear());
    }

    private String conditions() {
        var charter = groups.contains(GroupBy.CHARTER) ? "charter <> ''" : StandingCounts.ANY_CHARTER;
        if (!groups.contains(GroupBy.STATUS)) {
            return charter + " and " + StandingCounts.of(counted());
        }
        return charter + " and standing <> '%s'".formatted(SIGNATORY);
    }

    private String rows() {
        if (moment.knownAt() == null) {
            return StandingCounts.upTo(moment.day());
        }
        var then = new StandingThen(moment);
        if (!fewChangedSince) {
            return countedRows(then.statusesOfAll());
        }
        return "(select %1$s from %2$s known union all %3$s union all select %1$s from %4$s changed)"
                .formatted(
                        COLUMNS,
                        StandingCounts.upTo(moment.day()),
                        StandingCounts.takenOff(then.changedSince(), Objects.requireNonNull(moment.day())),
                        countedRows(then.statusesOfChanged()));
    }

    /** One row for each city that can have had one of the statuses, and where asked for each edition that it signed. */
    private String countedRows(String statuses) {
        var then = new StandingThen(moment);
        var byCharter = groups.contains(GroupBy.CHARTER);
        return """
                (select class.standing, %s as charter, c.country,
                        extract(year from s.signed_earliest)::integer as year_from,
                        case when isfinite(s.signed_latest) then extract(year from s.signed_latest)::integer end as year_to,
                        1 as possible,
                        (s.signed_latest <= %s and s.statuses & ~class.statuses = 0%s)::integer as certain
                 from %s s
                 join city c on c.id = s.city_id
                 join (values %s) class (standing, statuses) on s.statuses & class.statuses <> 0 %s)""".formatted(
                        byCharter ? "signed.charter_edition" : "''",
                        SqlLiteral.of(Objects.requireNonNull(moment.day())),
                        byCharter ? " and signed.certain" : "",
                        statuses,
                        classes(),
                        byCharter ? editions(then) : "");
    }

    private String classes() {
        return groups.contains(GroupBy.STATUS)
                ? Arrays.stream(Status.values())
                        .map(status -> oneClass(status.code(), Set.of(status)))
                        .collect(Collectors.joining(", "))
                : oneClass(SIGNATORY, counted());
    }

    private static String oneClass(String standing, Set<Status> statuses) {
        return "('%s', %d)".formatted(standing, StandingThen.bits(statuses));
    }

    private static String editions(StandingThen then) {
        var signings = then.signings();
        return """
                 cross join lateral (
                    select s.charter_edition, bool_or(%s) as certain
                    from %s
                    where s.city_id = c.id and s.charter_edition is not null and %s
                    group by s.charter_edition) signed""".formatted(signings.certainly(), signings.table(), signings.possibly());
    }
}
