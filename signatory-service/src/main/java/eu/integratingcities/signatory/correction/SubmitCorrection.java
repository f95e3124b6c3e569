package eu.integratingcities.signatory.correction;

import eu.integratingcities.delivery.Outbox;
import eu.integratingcities.events.CorrectionReceived;
import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.signatory.city.Cities;
import eu.integratingcities.signatory.city.City;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Takes what anybody says is wrong. */
@ApplicationScoped
class SubmitCorrection {

    private final ClientAddress client;
    private final SubmissionQuota quota;
    private final Cities cities;
    private final Corrections corrections;
    private final SenderContacts contacts;
    private final Changes changes;
    private final CorrectionEvents events;
    private final Outbox outbox;
    private final ReadCorrections views;

    SubmitCorrection(
            ClientAddress client,
            SubmissionQuota quota,
            Cities cities,
            Corrections corrections,
            SenderContacts contacts,
            Changes changes,
            CorrectionEvents events,
            Outbox outbox,
            ReadCorrections views) {
        this.client = client;
        this.quota = quota;
        this.cities = cities;
        this.corrections = corrections;
        this.contacts = contacts;
        this.changes = changes;
        this.events = events;
        this.outbox = outbox;
        this.views = views;
    }

    @Transactional
    CorrectionView submit(NewCorrection said) {
        PublicPage.objection(said.sourceUrl()).ifPresent(objection -> {
            throw CorrectionProblems.notPublic(objection);
        });
        quota.use(client.current());
        var correction = Correction.received(Subject.read(said.subject(), this::cityId), said, changes.byCaller());
        corrections.persistAndFlush(correction);
        Optional.ofNullable(said.contactEmail())
                .ifPresent(email -> contacts.persistAndFlush(new SenderContact(correction.id(), email)));
        outbox.append(new CorrectionReceived(events.state(correction), events.touches(correction)));
        return views.one(correction.id());
    }

    private Optional<UUID> cityId(String slugOrId) {
        return cities.findCity(slugOrId)
                .or(() -> cities.findByAnySlug(slugOrId))
                .map(City::id);
    }
}
