package eu.integratingcities.monitoring.participation;

import eu.integratingcities.http.format.Expansion;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.monitoring.cycle.CycleReference;
import eu.integratingcities.monitoring.cycle.CycleView;
import jakarta.inject.Singleton;
import java.util.List;

/** The participations within a cycle. */
@Singleton
class ParticipationsOfCycle implements Expansion<CycleView> {

    private final ListParticipations participations;

    ParticipationsOfCycle(ListParticipations participations) {
        this.participations = participations;
    }

    @Override
    public Class<CycleView> view() {
        return CycleView.class;
    }

    @Override
    public String name() {
        return "participations";
    }

    @Override
    public Class<?> element() {
        return ParticipationView.class;
    }

    @Override
    public List<?> of(CycleView cycle) {
        return participations
                .page(new CycleReference.Numbered(cycle.number()), PageRequest.first(500), null, null)
                .items();
    }
}
