package eu.integratingcities.gateway.webhook;

import eu.integratingcities.http.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The webhooks on record. */
@ApplicationScoped
class Webhooks implements PanacheRepositoryBase<Webhook, UUID> {

    /** In the order in which they were made. */
    List<Webhook> of(UUID account) {
        return list("accountId = ?1 order by createdAt, id", account);
    }

    long count(UUID account) {
        return count("accountId", account);
    }

    /** Throws the problem of an unknown webhook, also when it is another account's. */
    Webhook require(UUID account, String id) {
        return id(id).flatMap(known -> of(account, known)).orElseThrow(() -> ProblemException.notFound("webhook", id));
    }

    private Optional<Webhook> of(UUID account, UUID id) {
        return find("accountId = ?1 and id = ?2", account, id).firstResultOptional();
    }

    /** Until the transaction ends nobody else changes it, and no delivery says how it went. */
    Webhook lock(UUID account, String id) {
        var webhook = require(account, id);
        getEntityManager().refresh(webhook, LockModeType.PESSIMISTIC_WRITE);
        return webhook;
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
