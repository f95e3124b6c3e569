package eu.integratingcities.monitoring.consequence;

import eu.integratingcities.http.paging.Row;
import eu.integratingcities.monitoring.cycle.ConsequenceRule;
import eu.integratingcities.monitoring.participation.ParticipationKind;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A city's place in a cycle, with what is known of its report.
 *
 * @param rule what the cycle says follows; null where nothing does
 */
record AbsentCity(
        int cycle,
        UUID cityId,
        String city,
        Absence absence,
        @Nullable ConsequenceRule rule) {

    /**
     * What a place is made of: {@code p} is its row in {@code participation}, {@code c} its cycle, {@code r} its report,
     * {@code m} the city. Nothing is expected of a city that has left, also where its place was made before.
     */
    static final String COLUMNS = """
            p.cycle, p.city_id, p.city,
            case when m.membership_status in ('withdrawn', 'ended') then 'EXEMPT' else p.kind end as kind,
            c.due_on, c.grace_days, c.consequence_rule,
            r.submitted_at is not null as handed_in,
            (select count(*)
             from cycle b
             where b.number < p.cycle and b.state <> 'PLANNED'
               and b.number > coalesce((
                   select max(k.number)
                   from cycle k
                   where k.number < p.cycle and k.state <> 'PLANNED'
                     and not exists (
                         select 1
                         from participation q
                         left join city_report z on z.cycle = q.cycle and z.city_id = q.city_id
                         where q.cycle = k.number and q.city_id = p.city_id and q.kind = 'EXPECTED'
                           and z.submitted_at is null)), 0)) as missed_before
            """;

    static final String TABLES = """
            participation p
            join cycle c on c.number = p.cycle
            left join city_report r on r.cycle = p.cycle and r.city_id = p.city_id
            left join city_copy m on m.id = p.city_id""";

    static AbsentCity of(Row row) {
        return new AbsentCity(
                row.number("cycle"),
                row.id("city_id"),
                row.text("city"),
                new Absence(
                        row.constant("kind", ParticipationKind.class),
                        row.dateOrNull("due_on"),
                        Objects.requireNonNullElse(row.numberOrNull("grace_days"), 0),
                        row.flag("handed_in"),
                        Math.toIntExact(row.count("missed_before"))),
                row.jsonOrNull("consequence_rule", ConsequenceRule.class));
    }

    /** What the rule of the cycle proposes today, if it proposes anything. */
    Optional<ConsequenceRule> proposal(LocalDate today) {
        return Optional.ofNullable(rule).filter(known -> new AbsenceRule(known).proposes(absence, today));
    }

    /**
     * Why a proposal that was made has lost its ground; empty while it has not.
     *
     * @param ruleVersion by which it was made; another rule of the cycle proposes anew
     */
    Optional<LapseReason> lapse(String ruleVersion, LocalDate today) {
        return rule == null || !rule.version().equals(ruleVersion)
                ? Optional.of(LapseReason.RULE_WITHDRAWN)
                : new AbsenceRule(rule).lapse(absence, today);
    }
}
