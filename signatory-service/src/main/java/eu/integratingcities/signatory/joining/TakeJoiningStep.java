package eu.integratingcities.signatory.joining;

import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.signatory.city.Cities;
import eu.integratingcities.signatory.membership.Happened;
import eu.integratingcities.signatory.membership.ListSignatory;
import eu.integratingcities.signatory.membership.Memberships;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes a candidate one step further; the last step puts it on the list. */
@ApplicationScoped
class TakeJoiningStep {

    private final Cities cities;
    private final Memberships memberships;
    private final JoiningSteps steps;
    private final CandidateSigning candidateSigning;
    private final ListSignatory listSignatory;
    private final Changes changes;
    private final JoiningStepQuery views;

    TakeJoiningStep(
            Cities cities,
            Memberships memberships,
            JoiningSteps steps,
            CandidateSigning candidateSigning,
            ListSignatory listSignatory,
            Changes changes,
            JoiningStepQuery views) {
        this.cities = cities;
        this.memberships = memberships;
        this.steps = steps;
        this.candidateSigning = candidateSigning;
        this.listSignatory = listSignatory;
        this.changes = changes;
        this.views = views;
    }

    @Transactional
    JoiningStepView take(String slug, NewJoiningStep said) {
        var city = cities.require(slug);
        var membership = memberships.of(city).orElseThrow(() -> JoiningProblems.unknown(slug));
        // The state first: that a step is not possible now weighs more than what is missing for it.
        membership.joiningState().step(said.step());
        var change = membership.next(changes.byCaller());
        Happened.require(said.happenedOn(), change, "/happenedOn");
        steps.persist(JoiningStep.taken(city.id(), said, change));
        switch (said.step()) {
            case DECLARED, COUNCIL_ADOPTED -> membership.take(said.step(), said.happenedOn(), change);
            case SIGNED -> candidateSigning.sign(membership, said, change);
            case DOCUMENT_RECEIVED -> candidateSigning.receiveDocument(membership, said, change);
            case LISTED -> listSignatory.list(membership, said.happenedOn(), change);
        }
        steps.flush();
        return views.one(city.id(), said.step());
    }
}
