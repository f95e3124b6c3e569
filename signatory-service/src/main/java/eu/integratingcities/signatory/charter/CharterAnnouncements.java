package eu.integratingcities.signatory.charter;

import eu.integratingcities.delivery.Outbox;
import eu.integratingcities.events.CharterEditionRecorded;
import eu.integratingcities.events.CharterEditionState;
import eu.integratingcities.events.Commitment;
import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.http.parameter.Spelling;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the other services of the charter's editions; they come on record by import only, so all of it is history. */
@ApplicationScoped
class CharterAnnouncements {

    private final Outbox outbox;

    CharterAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    void recorded(CharterEdition edition, boolean current) {
        outbox.appendImported(
                new CharterEditionRecorded(state(edition, current), SurrogateKeys.of(SurrogateKeys.CHARTER)));
    }

    private static CharterEditionState state(CharterEdition edition, boolean current) {
        return new CharterEditionState(
                edition.id(),
                edition.code(),
                edition.wording().title(),
                edition.ordinal(),
                current,
                edition.commitments().stream()
                        .map(CharterAnnouncements::commitment)
                        .toList());
    }

    private static Commitment commitment(CharterCommitment commitment) {
        return new Commitment(
                commitment.code(), commitment.number(), Spelling.of(commitment.role()), commitment.text());
    }
}
