package eu.integratingcities.monitoring.participation;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.monitoring.cycle.Cycle;
import eu.integratingcities.monitoring.cycle.Cycles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the rule by which a cycle gives its places. */
@ApplicationScoped
class PlacementRules {

    private final Cycles cycles;

    PlacementRules(Cycles cycles) {
        this.cycles = cycles;
    }

    PlacementRule of(Cycle cycle) {
        var policy =
                switch (cycle.participationPolicy()) {
                    case EXPECTED -> ParticipationKind.EXPECTED;
                    case VOLUNTARY -> ParticipationKind.VOLUNTARY;
                };
        return new PlacementRule(
                policy, cycles.before(cycle).map(PlacementRules::newFrom).orElse(null));
    }

    /** Who signed after the due day could not report; of history only the publication is dated. */
    private static @Nullable LocalDate newFrom(Cycle before) {
        var dueOn = before.schedule().dueOn();
        return dueOn == null
                ? Optional.ofNullable(before.published())
                        .map(PartialDate::earliest)
                        .orElse(null)
                : dueOn.plusDays(1);
    }
}
