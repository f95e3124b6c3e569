package eu.integratingcities.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Keeps what is on record of deliveries small, in steps each of which takes milliseconds, however much there is. */
@ApplicationScoped
class DeliveryLog {
    /** Rows of one step. */
    static final int STEP = 1_000;

    /**
     * How much waits.
     *
     * @param oldest age of what has waited longest; zero if nothing waits
     */
    record Standing(long due, Duration oldest) {}

    private final Session entities;
    private final WebhookConfig config;
    private final Clock clock;

    DeliveryLog(Session entities, WebhookConfig config, Clock clock) {
        this.entities = entities;
        this.config = config;
        this.clock = clock;
    }

    /** All webhooks, whoever has them. */
    @Transactional
    List<UUID> webhooks() {
        return entities.createQuery("select webhook.id from Webhook webhook order by webhook.id", UUID.class)
                .getResultList();
    }

    /** Disables the webhook if more waits for it than is kept. */
    @Transactional
    void disableOverdue(UUID id) {
        boolean overdue = !entities.createNativeQuery("""
                select 1 from webhook_delivery where webhook_id = ?1 and state = 'owed'
                order by owed_at offset ?2 limit 1
                """, Integer.class)
                .setParameter(1, id)
                .setParameter(2, config.mostOwed())
                .getResultList()
                .isEmpty();
        if (overdue) {
            var webhook = entities.find(Webhook.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (webhook != null) {
                webhook.disable(DisabledBecause.OVERDUE, Instant.now(clock));
            }
        }
    }

    /**
     * Gives up what waits for a webhook that is disabled or whose account is closed: what is too old, or everything if
     * it was too much.
     *
     * @return whether there may be more
     */
    @Transactional
    boolean giveUp(UUID webhook) {
        var now = Instant.now(clock);
        int given = entities.createNativeMutationQuery("""
                update webhook_delivery set state = 'failed' where state = 'owed' and id in (
                    select old.id from webhook
                    join partner_account account on account.id = webhook.account_id
                    join webhook_delivery old on old.webhook_id = webhook.id and old.state = 'owed'
                        and (old.owed_at < ?2 or webhook.disabled_because = 'overdue')
                    where webhook.id = ?1 and (not webhook.enabled or account.closed)
                    order by old.owed_at limit ?3)
                """)
                .setParameter(1, webhook)
                .setParameter(2, now.minus(config.giveUp()))
                .setParameter(3, STEP)
                .executeUpdate();
        if (given > 0) {
            entities.createNativeMutationQuery("""
                    delete from webhook_lane lane where lane.webhook_id = ?1 and not exists (
                        select 1 from webhook_delivery waiting
                        where waiting.webhook_id = ?1 and waiting.lane = lane.lane and waiting.state = 'owed')
                    """).setParameter(1, webhook).executeUpdate();
        }
        return given == STEP;
    }

    /**
     * Takes away what is too old for the log of a webhook, or too much.
     *
     * @return whether there may be more
     */
    @Transactional
    boolean cut(UUID webhook) {
        int much = entities.createNativeMutationQuery("""
                delete from webhook_delivery where id in (
                    select id from webhook_delivery where webhook_id = ?1 and state <> 'owed'
                    order by number desc offset ?2 limit ?3)
                """)
                .setParameter(1, webhook)
                .setParameter(2, config.logLength())
                .setParameter(3, STEP)
                .executeUpdate();
        entities.createNativeMutationQuery(
                        "delete from webhook_delivery where webhook_id = ?1 and state <> 'owed' and owed_at < ?2")
                .setParameter(1, webhook)
                .setParameter(2, Instant.now(clock).minus(config.logKept()))
                .executeUpdate();
        return much == STEP;
    }

    /** How much waits and may be sent. */
    @Transactional
    Standing standing() {
        var found = entities.createQuery("""
                select count(delivery), min(delivery.owedAt) from Delivery delivery
                join Webhook webhook on webhook.id = delivery.webhookId
                join PartnerAccount account on account.id = webhook.accountId
                where delivery.state = 'owed' and webhook.enabled and not account.facts.closed
                """, Tuple.class).getSingleResult();
        var oldest = found.get(1, Instant.class);
        return new Standing(
                found.get(0, Long.class),
                oldest == null ? Duration.ZERO : Duration.between(oldest, Instant.now(clock)));
    }
}
