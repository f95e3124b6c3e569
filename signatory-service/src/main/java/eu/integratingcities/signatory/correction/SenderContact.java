package eu.integratingcities.signatory.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * How the sender of a correction can be reached. A row of its own that no other query reads: it is in no list, no event
 * and no log, and erasing it leaves the correction as it is.
 */
@Entity
@Table(name = "correction_contact")
class SenderContact {

    @Id
    @Column(name = "correction_id")
    private UUID correctionId;

    @Column
    private String email;

    /** For the persistence provider. */
    protected SenderContact() {}

    SenderContact(UUID correctionId, String email) {
        this.correctionId = correctionId;
        this.email = email;
    }

    String email() {
        return email;
    }
}
