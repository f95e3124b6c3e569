package eu.integratingcities.signatory.joining;

import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.signatory.city.Cities;
import eu.integratingcities.signatory.membership.Happened;
import eu.integratingcities.signatory.membership.Membership;
import eu.integratingcities.signatory.membership.Memberships;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Begins to follow a city on its way to the list. Nobody outside is told. */
@ApplicationScoped
class DeclareCandidate {

    private final Cities cities;
    private final Memberships memberships;
    private final JoiningSteps steps;
    private final Changes changes;
    private final CandidateQuery views;

    DeclareCandidate(
            Cities cities, Memberships memberships, JoiningSteps steps, Changes changes, CandidateQuery views) {
        this.cities = cities;
        this.memberships = memberships;
        this.steps = steps;
        this.changes = changes;
        this.views = views;
    }

    @Transactional
    CandidateView declare(NewCandidate candidate) {
        var city = cities.findCity(candidate.city()).orElseThrow(() -> JoiningProblems.unknownCity(candidate.city()));
        if (memberships.of(city).isPresent()) {
            throw JoiningProblems.alreadyFollowed(city.slug());
        }
        var change = changes.byCaller();
        Happened.require(candidate.declaredOn(), change, "/declaredOn");
        memberships.persistAndFlush(Membership.declared(city.id(), change));
        steps.persistAndFlush(JoiningStep.declared(city.id(), candidate, change));
        return views.one(city.id());
    }
}
