package eu.integratingcities.signatory.correction;

import eu.integratingcities.delivery.Outbox;
import eu.integratingcities.events.CorrectionModerated;
import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.http.conditional.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Publishes or withholds what the sender of a correction wrote; the first time begins the review. */
@ApplicationScoped
class ModerateCorrection {

    private final Corrections corrections;
    private final Changes changes;
    private final CorrectionEvents events;
    private final Outbox outbox;
    private final ReadCorrections views;

    ModerateCorrection(
            Corrections corrections, Changes changes, CorrectionEvents events, Outbox outbox, ReadCorrections views) {
        this.corrections = corrections;
        this.changes = changes;
        this.events = events;
        this.outbox = outbox;
        this.views = views;
    }

    @Transactional
    CorrectionView moderate(UUID id, IfMatch ifMatch, NewModeration moderation) {
        var correction = corrections.require(id);
        ifMatch.require(correction.version(), () -> views.one(id));
        correction.moderate(moderation.text(), changes.byCaller());
        corrections.flush();
        outbox.append(new CorrectionModerated(events.state(correction), events.touches(correction)));
        return views.one(id);
    }
}
