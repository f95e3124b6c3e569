package eu.integratingcities.monitoring.cycle;

import eu.integratingcities.events.CycleChanged;
import eu.integratingcities.events.CycleOpened;
import eu.integratingcities.events.CyclePeriod;
import eu.integratingcities.events.CyclePublished;
import eu.integratingcities.events.CycleRecorded;
import eu.integratingcities.events.CycleState;
import eu.integratingcities.events.SurrogateKeys;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** What the world is told of cycles. */
final class CycleEvents {

    private CycleEvents() {}

    static CycleRecorded recorded(Cycle cycle) {
        return new CycleRecorded(stateOf(cycle), touches(cycle));
    }

    static CycleChanged changed(Cycle cycle) {
        return new CycleChanged(stateOf(cycle), touches(cycle));
    }

    static CycleOpened opened(Cycle cycle) {
        return new CycleOpened(stateOf(cycle), touches(cycle));
    }

    static CyclePublished published(Cycle cycle) {
        return new CyclePublished(stateOf(cycle), touches(cycle));
    }

    private static CycleState stateOf(Cycle cycle) {
        var content = cycle.content();
        return new CycleState(
                cycle.id(),
                cycle.number(),
                content.title(),
                cycle.stored().stage().code(),
                periodOf(content.period()),
                content.opensOn(),
                content.dueOn(),
                content.graceDays(),
                content.publishesOn(),
                cycle.published(),
                content.templateVersion(),
                content.presentedAtConference(),
                ruleOf(content));
    }

    private static @Nullable String ruleOf(CycleContent content) {
        var rule = content.consequenceRule();
        return rule == null ? null : rule.version();
    }

    private static CyclePeriod periodOf(@Nullable CoveredPeriod period) {
        return period == null ? new CyclePeriod(null, null) : new CyclePeriod(period.start(), period.end());
    }

    private static SortedSet<String> touches(Cycle cycle) {
        return SurrogateKeys.of(
                SurrogateKeys.CYCLES, SurrogateKeys.cycle(cycle.number()), SurrogateKeys.CONSEQUENCE_RULES);
    }
}
