package eu.integratingcities.gateway.webhook;

import eu.integratingcities.http.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The deliveries on record: those that are owed, and the log of the others. */
@ApplicationScoped
class Deliveries implements PanacheRepositoryBase<Delivery, UUID> {

    /** The newest first, of those that are older than this number. */
    List<Delivery> before(UUID webhook, long number, int most) {
        return find("webhookId = ?1 and number < ?2 order by number desc", webhook, number)
                .page(0, most)
                .list();
    }

    /** Throws the problem of an unknown delivery, also when it is another webhook's. */
    Delivery require(UUID webhook, String id) {
        return Webhooks.id(id)
                .flatMap(known -> of(webhook, known))
                .orElseThrow(() -> ProblemException.notFound("delivery", id));
    }

    private Optional<Delivery> of(UUID webhook, UUID id) {
        return find("webhookId = ?1 and id = ?2", webhook, id).firstResultOptional();
    }
}
