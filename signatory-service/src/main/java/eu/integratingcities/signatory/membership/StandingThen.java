package eu.integratingcities.signatory.membership;

import eu.integratingcities.http.paging.SqlLiteral;
import eu.integratingcities.signatory.signing.SigningsThen;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The standing of cities at a moment, as parts of SQL that call the table of cities {@code c} and that of memberships
 * {@code m}: the one way in which lists,
 * single answers and counts ask about time. Codes, days and instants are written out, so that the planner sees them.
 */
public record StandingThen(Moment moment) {

    /** When anything on the list last changed. Only of what is on the list: the time must not tell that something happened to a candidate. */
    public static final String LAST_CHANGE = """
            select greatest(
                (select max(changed_at) from membership where stage = 'listed'),
                (select c.changed_at
                 from city c
                 where exists (select 1 from membership m where m.city_id = c.id and m.stage = 'listed')
                 order by c.changed_at desc
                 limit 1))""";

    private static final List<Status> BITS = List.of(Status.values());

    private static final String RECORDED_FROM =
            "(select min(p.known_from) from standing_span p where p.city_id = c.id) as recorded_from";

    /** The signings of the moment. */
    public SigningsThen signings() {
        return new SigningsThen(moment.knownAt(), moment.day());
    }

    /** A condition: the status was one of these, with certainty or as a possibility. */
    public String hasStatus(Collection<Status> statuses, Certainty certainty) {
        if (moment.isNow()) {
            return isNow(statuses);
        }
        return certainty == Certainty.POSSIBLE ? isPossible(statuses) : isCertain(statuses);
    }

    /** Few have another status than listed: these are looked up, where otherwise the order of the list is walked for them. */
    private static String isNow(Collection<Status> statuses) {
        return statuses.contains(Status.LISTED)
                ? "m." + in(statuses)
                : "m.city_id = any (array(select f.city_id from membership f where f.stage = 'listed' and f.%s))"
                        .formatted(in(statuses));
    }

    private String isPossible(Collection<Status> statuses) {
        return oneOf(statuses, holds(statuses));
    }

    private String isCertain(Collection<Status> statuses) {
        var possible = oneOf(statuses, holds(statuses) + " and p.signed_latest <= " + end());
        var others = EnumSet.complementOf(EnumSet.copyOf(statuses));
        return others.isEmpty() ? possible : possible + " and not " + exists(holds(others));
    }

    /**
     * Few have another status than listed, and nothing tells a planner how few on the day: so these are looked up by status,
     * where otherwise it might walk the whole list in search of them.
     */
    private String oneOf(Collection<Status> statuses, String condition) {
        return statuses.contains(Status.LISTED)
                ? exists(condition)
                : "c.id in (select p.city_id from standing_span p where %s and %s offset 0)"
                        .formatted(known(), condition);
    }

    /** A condition: the first signing was on this day or later. */
    public String signedFrom(LocalDate from, Certainty certainty) {
        return certainty == Certainty.POSSIBLE
                ? exists("p.position = 0 and least(p.signed_latest, %s) >= %s".formatted(end(), SqlLiteral.of(from)))
                : exists("p.position = 0 and p.signed_earliest >= " + SqlLiteral.of(from));
    }

    /** A condition: the first signing was on this day or before. */
    public String signedTo(LocalDate to, Certainty certainty) {
        var bound = certainty == Certainty.POSSIBLE ? "p.signed_earliest" : "p.signed_latest";
        return exists("p.position = 0 and %s <= %s".formatted(bound, SqlLiteral.of(to)));
    }

    /** A condition: a signing by the day that meets the given condition on {@code s}. */
    public String hasSigning(String condition, Certainty certainty) {
        var then = signings();
        return "exists (select 1 from %s where s.city_id = c.id and %s and %s)"
                .formatted(
                        then.table(), condition, certainty == Certainty.POSSIBLE ? then.possibly() : then.certainly());
    }

    /** The latest possible day of the first signing, to sort by; null when there is no bound. */
    public String signedLatest() {
        return moment.knownAt() == null
                ? "m.signed_latest"
                : "(select nullif(p.signed_latest, 'infinity') from standing_span p where %s and p.position = 0)"
                        .formatted(ofCity());
    }

    /**
     * An item of a from clause: one row for each city that can have had a status on the day of the moment, with
     * {@code city_id}, the bounds of its first signing, and in {@code statuses} the {@link #bits} of those that it can have
     * had. It is for counting all at once; a page of a list asks city by city.
     */
    public String statusesOfAll() {
        return statusesOf("true");
    }

    /** As {@link #statusesOfAll}, only of the cities of {@link #changedSince}. */
    public String statusesOfChanged() {
        return statusesOf("p.city_id in (" + changedSince() + ")");
    }

    /**
     * A query for the cities of which something was recorded after the instant whose knowledge is asked for. What is known
     * now of all others was known then.
     */
    public String changedSince() {
        return """
                select city_id from standing_span where known_from > %1$s
                union select city_id from standing_span where known_until > %1$s and known_until < 'infinity'
                union select city_id from signing_version where recorded_at > %1$s""".formatted(SqlLiteral.of(Objects.requireNonNull(moment.knownAt())));
    }

    private String statusesOf(String cities) {
        var bit = EnumSet.allOf(Status.class).stream()
                .map(status -> "when '%s' then %d".formatted(status.code(), bits(Set.of(status))))
                .collect(Collectors.joining(" "));
        return """
                (select p.city_id, min(p.signed_earliest) as signed_earliest, min(p.signed_latest) as signed_latest,
                        bit_or(case p.status %s end) as statuses
                 from standing_span p
                 where %s and %s and %s
                 group by p.city_id)""".formatted(bit, known(), onTheDay(), cities);
    }

    /** A set of statuses as a number. */
    public static int bits(Collection<Status> statuses) {
        return statuses.stream().mapToInt(status -> 1 << BITS.indexOf(status)).sum();
    }

    /** The day of coming on the list; null where the register did not have the city, or does not know. */
    String listedOn() {
        return moment.knownAt() == null ? "m.listed_on" : """
                (with recursive listing as (
                     (select h.id, h.true_from, h.recorded_at from status_change h
                      where h.city_id = c.id and h.recorded_at <= %1$s
                      order by h.recorded_at limit 1)
                     union all
                     select h.id, h.true_from, h.recorded_at from status_change h
                     join listing on h.supersedes = listing.id
                     where h.recorded_at <= %1$s)
                 select nullif(true_from, '{"value": null, "precision": "unknown"}')
                 from listing order by recorded_at desc limit 1)""".formatted(SqlLiteral.of(moment.knownAt()));
    }

    /** Columns that {@link StandingAnswer} reads. */
    String columns() {
        return moment.isNow()
                ? "m.status, m.status_reason, m.decision_url, " + RECORDED_FROM
                : """
                (select coalesce(jsonb_agg(
                     jsonb_build_object('status', p.status, 'reason', h.reason, 'decisionUrl', h.decision_url)
                     order by p.position), '[]')
                 from standing_span p
                 left join status_change h on h.id = p.change_id
                 where %s and %s) as possible_statuses,
                (select p.signed_latest > %s from standing_span p where %s and p.position = 0) as possibly_not_yet,
                """.formatted(ofCity(), onTheDay(), end(), ofCity()) + RECORDED_FROM;
    }

    private String exists(String condition) {
        return "exists (select 1 from standing_span p where %s and %s)".formatted(ofCity(), condition);
    }

    private String ofCity() {
        return "p.city_id = c.id and " + known();
    }

    private String known() {
        var at = moment.knownAt();
        return at == null
                ? "p.known_until = 'infinity'"
                : "p.known_from <= %1$s and p.known_until > %1$s".formatted(SqlLiteral.of(at));
    }

    private String holds(Collection<Status> statuses) {
        return "p.%s and %s".formatted(in(statuses), onTheDay());
    }

    private String onTheDay() {
        return "p.possible_from <= %1$s and p.possible_until > %1$s".formatted(end());
    }

    /** The day of the moment; what the register says now is what it says at the end of time. */
    private String end() {
        var day = moment.day();
        return SqlLiteral.of(day == null ? LocalDate.MAX : day);
    }

    private static String in(Collection<Status> statuses) {
        return statuses.stream()
                .map(status -> "'" + status.code() + "'")
                .collect(Collectors.joining(", ", "status in (", ")"));
    }
}
