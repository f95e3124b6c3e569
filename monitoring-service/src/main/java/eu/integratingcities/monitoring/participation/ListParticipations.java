package eu.integratingcities.monitoring.participation;

import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.http.conditional.Surrogates;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.http.paging.SortKey;
import eu.integratingcities.monitoring.cycle.CycleReference;
import eu.integratingcities.monitoring.cycle.Cycles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Who takes part in a cycle, in the order of slugs. */
@ApplicationScoped
class ListParticipations {
    private static final Duration COPY_FOLLOWS = Duration.ofSeconds(10);

    private final Cycles cycles;
    private final Rows rows;
    private final Surrogates surrogates;

    ListParticipations(Cycles cycles, Rows rows, Surrogates surrogates) {
        this.cycles = cycles;
        this.rows = rows;
        this.surrogates = surrogates;
    }

    /** @param kind null for places of every kind */
    @Transactional
    ItemList<ParticipationView> page(
            CycleReference reference, PageRequest page, @Nullable ParticipationKind kind, @Nullable String city) {
        var cycle = cycles.require(reference).number();
        surrogates.add(SurrogateKeys.participations(cycle));
        if (city != null) {
            // A slug is found in a copy, of whose changes the gateway does not hear.
            surrogates.freshFor(COPY_FOLLOWS);
        }
        if (reference instanceof CycleReference.Current) {
            surrogates.add(SurrogateKeys.CYCLES);
        }
        return rows.select(ParticipationView.COLUMNS, ParticipationView::of)
                .from("participation")
                .changing("participation")
                .where("cycle = ?", cycle)
                .where("kind = ?", kind)
                .where("city = ? or city_id in (select id from city_copy where slug = ?)", city)
                .sort("city", SortKey.ascending("city"))
                .lastChange("select max(changed_at) from participation where cycle = " + cycle)
                .page(page);
    }
}
