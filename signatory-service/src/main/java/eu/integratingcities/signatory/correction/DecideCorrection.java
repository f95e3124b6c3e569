package eu.integratingcities.signatory.correction;

import eu.integratingcities.delivery.Outbox;
import eu.integratingcities.events.CorrectionDecided;
import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.http.conditional.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Accepts or declines a correction, with a reason that everybody reads. */
@ApplicationScoped
class DecideCorrection {

    private final Corrections corrections;
    private final Changes changes;
    private final CorrectionEvents events;
    private final Outbox outbox;
    private final ReadCorrections views;

    DecideCorrection(
            Corrections corrections, Changes changes, CorrectionEvents events, Outbox outbox, ReadCorrections views) {
        this.corrections = corrections;
        this.changes = changes;
        this.events = events;
        this.outbox = outbox;
        this.views = views;
    }

    @Transactional
    CorrectionView decide(UUID id, IfMatch ifMatch, NewDecision decision) {
        var correction = corrections.require(id);
        ifMatch.require(correction.version(), () -> views.one(id));
        switch (decision.verdict()) {
            case ACCEPTED -> correction.accept(decision.reason(), changes.byCaller());
            case DECLINED -> correction.decline(decision.reason(), changes.byCaller());
        }
        corrections.flush();
        outbox.append(new CorrectionDecided(events.state(correction), events.touches(correction)));
        return views.one(id);
    }
}
