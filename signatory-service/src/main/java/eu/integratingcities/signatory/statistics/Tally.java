package eu.integratingcities.signatory.statistics;

import eu.integratingcities.signatory.membership.Certainty;
import eu.integratingcities.signatory.membership.Moment;
import eu.integratingcities.signatory.membership.StandingCounts;
import eu.integratingcities.signatory.membership.StandingThen;
import eu.integratingcities.signatory.membership.Status;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Numbers of signatories at a moment, as SQL. What is known now is read from the sums that the database keeps; what was
 * known before is counted.
 *
 * @param thisYear the year in which the question is asked: no signing is counted in a later one
 */
record Tally(Moment moment, Set<GroupBy> groups, int thisYear) {

    private static final String MEMBER = "member";

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
        return moment.isNow() ? EnumSet.of(Status.LISTED) : Status.OF_MEMBERS;
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
        return charter + " and standing <> '%s'".formatted(MEMBER);
    }

    private String rows() {
        return moment.knownAt() == null ? StandingCounts.upTo(moment.day()) : countedRows();
    }

    private String countedRows() {
        if (!groups.contains(GroupBy.STATUS)) {
            return "(" + counted(MEMBER, counted()) + ")";
        }
        return Arrays.stream(Status.values())
                .map(status -> counted(status.code(), List.of(status)))
                .collect(Collectors.joining(" union all ", "(", ")"));
    }

    /** One row for each city that can have had one of the statuses, and where asked for each edition that it signed. */
    private String counted(String standing, Collection<Status> statuses) {
        var then = new StandingThen(moment);
        var byCharter = groups.contains(GroupBy.CHARTER);
        return """
                select '%s' as standing, %s as charter, c.country,
                       extract(year from p.signed_earliest)::integer as year_from,
                       case when isfinite(p.signed_latest) then extract(year from p.signed_latest)::integer end as year_to,
                       1 as possible,
                       case when %s then 1 else 0 end as certain
                from membership m
                join city c on c.id = m.city_id%s%s
                where m.stage = 'listed' and %s""".formatted(
                        standing,
                        byCharter ? "signed.charter_edition" : "''",
                        then.hasStatus(statuses, Certainty.CERTAIN) + (byCharter ? " and signed.certain" : ""),
                        then.joinFirstSigning(),
                        byCharter ? editions(then) : "",
                        then.hasStatus(statuses, Certainty.POSSIBLE));
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
