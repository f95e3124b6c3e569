package eu.integratingcities.signatory.correction;

import eu.integratingcities.delivery.Outbox;
import eu.integratingcities.events.CorrectionApplied;
import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.http.conditional.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Records that an accepted correction is made; the record itself is changed where it is. */
@ApplicationScoped
class ApplyCorrection {

    private final Corrections corrections;
    private final Changes changes;
    private final CorrectionEvents events;
    private final Outbox outbox;
    private final ReadCorrections views;

    ApplyCorrection(
            Corrections corrections, Changes changes, CorrectionEvents events, Outbox outbox, ReadCorrections views) {
        this.corrections = corrections;
        this.changes = changes;
        this.events = events;
        this.outbox = outbox;
        this.views = views;
    }

    @Transactional
    CorrectionView apply(UUID id, IfMatch ifMatch, NewApplication application) {
        var correction = corrections.require(id);
        ifMatch.require(correction.version(), () -> views.one(id));
        correction.apply(application.changed(), changes.byCaller());
        corrections.flush();
        outbox.append(new CorrectionApplied(events.state(correction), events.touches(correction)));
        return views.one(id);
    }
}
