package eu.integratingcities.signatory.correction;

import eu.integratingcities.http.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The contacts that senders left and nobody has erased. */
@ApplicationScoped
class SenderContacts implements PanacheRepositoryBase<SenderContact, UUID> {

    /** A 404 problem when the sender left none, and when it is erased: the two do not differ. */
    SenderContact require(UUID correctionId) {
        return findByIdOptional(correctionId)
                .orElseThrow(() -> ProblemException.notFound("contact of the correction", correctionId));
    }
}
