package eu.integratingcities.monitoring.cycle;

import eu.integratingcities.http.caller.Change;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The consequence rules that were ever published, by version. Rows are only added. */
@ApplicationScoped
class ConsequenceRules implements PanacheRepositoryBase<PublishedRule, String> {

    /**
     * Publishes the rule of a cycle, unless this version of it is published already or the cycle has none.
     *
     * @throws eu.integratingcities.http.problem.ProblemException rule-broken when the version says something else
     */
    void publish(@Nullable ConsequenceRule rule, Change change) {
        if (rule == null) {
            return;
        }
        findByIdOptional(rule.version())
                .map(PublishedRule::rule)
                .ifPresentOrElse(
                        known -> requireSame(known, rule), () -> persistAndFlush(new PublishedRule(rule, change)));
    }

    private static void requireSame(ConsequenceRule known, ConsequenceRule rule) {
        var same = known.proposes() == rule.proposes()
                && known.afterDays().equals(rule.afterDays())
                && known.cycles() == rule.cycles();
        if (!same) {
            throw CycleProblems.ruleSaysOtherwise(known);
        }
    }
}
