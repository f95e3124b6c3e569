package eu.integratingcities.monitoring.participation;

import eu.integratingcities.delivery.Outbox;
import eu.integratingcities.events.CityState;
import eu.integratingcities.http.caller.Change;
import eu.integratingcities.monitoring.cycle.Cycle;
import eu.integratingcities.monitoring.cycle.Cycles;
import eu.integratingcities.monitoring.signatory.CityCopies;
import eu.integratingcities.monitoring.signatory.CityCopy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * A signatory's membership changed while a cycle is open: the ledger follows. A city that is listed now is a late
 * joiner; one whose membership ends is exempt, and its row stays, because the ledger tells what was asked of whom.
 */
@ApplicationScoped
class FollowMembership {

    private final CityCopies cities;
    private final Cycles cycles;
    private final Participations participations;
    private final PlacementRules rules;
    private final Outbox outbox;

    FollowMembership(
            CityCopies cities, Cycles cycles, Participations participations, PlacementRules rules, Outbox outbox) {
        this.cities = cities;
        this.cycles = cycles;
        this.participations = participations;
        this.rules = rules;
        this.outbox = outbox;
    }

    /** By what is known of the city today: when the event was a dead letter, its membership may have changed since. */
    @Transactional(TxType.MANDATORY)
    void listed(CityState state, long sequence, Change change) {
        var city = see(state, sequence);
        cycles.open()
                .filter(cycle ->
                        participations.placeOf(city.id(), cycle.number()).isEmpty())
                .ifPresent(cycle -> give(
                        city, cycle, rules.of(cycle).placeOf(city.membership().orElseThrow(), true), change));
    }

    @Transactional(TxType.MANDATORY)
    void statusChanged(CityState state, long sequence, Change change) {
        var city = see(state, sequence);
        cycles.open().ifPresent(cycle -> follow(city, cycle, change));
    }

    /** What the copy's own consumer may not have seen yet must be on file before the ledger is released again. */
    private CityCopy see(CityState state, long sequence) {
        participations.lockLedger();
        cities.take(state, sequence);
        return cities.findById(state.id());
    }

    private void follow(CityCopy city, Cycle cycle, Change change) {
        var membership = city.membership().orElseThrow();
        var rule = rules.of(cycle);
        participations
                .placeOf(city.id(), cycle.number())
                .ifPresentOrElse(
                        participation ->
                                move(participation, rule.placeOf(membership, participation.listedWhileOpen()), change),
                        () -> {
                            if (city.signatory()) {
                                give(city, cycle, rule.placeOf(membership, false), change);
                            }
                        });
    }

    private void give(CityCopy city, Cycle cycle, Place place, Change change) {
        var participation = Participation.of(city, cycle.number(), place, change);
        participations.persist(participation);
        outbox.append(ParticipationEvents.recorded(participation));
    }

    private void move(Participation participation, Place place, Change change) {
        if (participation.move(place, change)) {
            outbox.append(ParticipationEvents.changed(participation));
        }
    }
}
