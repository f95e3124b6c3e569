package eu.integratingcities.monitoring.participation;

import eu.integratingcities.delivery.Outbox;
import eu.integratingcities.http.caller.Change;
import eu.integratingcities.monitoring.cycle.Cycle;
import eu.integratingcities.monitoring.cycle.PlaceMaking;
import eu.integratingcities.monitoring.signatory.CityCopies;
import eu.integratingcities.monitoring.signatory.CityCopy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** A cycle opens: every signatory of the day gets its place. */
@ApplicationScoped
class FillLedger implements PlaceMaking {

    private final CityCopies cities;
    private final Participations participations;
    private final PlacementRules rules;
    private final Outbox outbox;

    FillLedger(CityCopies cities, Participations participations, PlacementRules rules, Outbox outbox) {
        this.cities = cities;
        this.participations = participations;
        this.rules = rules;
        this.outbox = outbox;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void makePlaces(Cycle cycle, Change change) {
        participations.lockLedger();
        var rule = rules.of(cycle);
        cities.everListed().stream().filter(CityCopy::signatory).forEach(city -> place(city, cycle, rule, change));
    }

    private void place(CityCopy city, Cycle cycle, PlacementRule rule, Change change) {
        var place = city.membership()
                .map(membership -> rule.placeOf(membership, false))
                .orElseThrow();
        var participation = Participation.of(city, cycle.number(), place, change);
        participations.persist(participation);
        outbox.append(ParticipationEvents.recorded(participation));
    }
}
