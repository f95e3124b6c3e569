package eu.integratingcities.signatory.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Forgets how the sender of a correction can be reached, at any time. */
@ApplicationScoped
class EraseContact {

    private final SenderContacts contacts;

    EraseContact(SenderContacts contacts) {
        this.contacts = contacts;
    }

    @Transactional
    void erase(UUID correctionId) {
        contacts.delete(contacts.require(correctionId));
    }
}
