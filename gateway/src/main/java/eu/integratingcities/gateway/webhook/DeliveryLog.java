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
import org.jspecify.annotations.Nullable;

/** Keeps what is on record of deliveries small, in steps each of which takes milliseconds, however much there is. */
@ApplicationScoped
class DeliveryLog {
    /** Rows of one step. They are named by an array, so that PostgreSQL takes the index whatever its statistics say. */
    static final int STEP = 500;

    /**
     * How much waits.
     *
     * @param oldest age of what has waited longest; zero if nothing waits
     * @param silence since a node last wrote down how far it has read; zero if none has yet
     */
    record Standing(long due, Duration oldest, Duration silence) {}

    private final Session entities;
    private final Lanes lanes;
    private final IntakeBook intake;
    private final WebhookConfig config;
    private final Clock clock;

    DeliveryLog(Session entities, Lanes lanes, IntakeBook intake, WebhookConfig config, Clock clock) {
        this.entities = entities;
        this.lanes = lanes;
        this.intake = intake;
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
     * it was too much. Others are left as they are.
     *
     * @return whether there may be more
     */
    @Transactional
    boolean giveUp(UUID id) {
        var webhook = entities.find(Webhook.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (webhook == null || isServed(webhook)) {
            lanes.mend(id);
            return false;
        }
        boolean all = webhook.disabledBecause() == DisabledBecause.OVERDUE;
        int given = entities.createNativeMutationQuery("""
                update webhook_delivery set state = 'failed' where state = 'owed' and id = any(array(
                    select id from webhook_delivery where webhook_id = ?1 and state = 'owed' and (?4 or owed_at < ?2)
                    order by owed_at limit ?3))
                """)
                .setParameter(1, id)
                .setParameter(2, Instant.now(clock).minus(config.giveUp()))
                .setParameter(3, STEP)
                .setParameter(4, all)
                .executeUpdate();
        int dropped = lanes.dropEmpty(id, STEP);
        return given == STEP || dropped == STEP;
    }

    private boolean isServed(Webhook webhook) {
        return webhook.facts().enabled()
                && !entities.createQuery(
                                "select account.facts.closed from PartnerAccount account where account.id = ?1",
                                Boolean.class)
                        .setParameter(1, webhook.accountId())
                        .getSingleResult();
    }

    /**
     * Takes away what is too old for the log of a webhook, or too much.
     *
     * @return whether there may be more
     */
    @Transactional
    boolean cut(UUID webhook) {
        // The state is looked at again when a row was waited for: it may be owed once more.
        int much = entities.createNativeMutationQuery("""
                delete from webhook_delivery where state <> 'owed' and id = any(array(
                    select id from webhook_delivery where webhook_id = ?1 and state <> 'owed'
                    order by number desc offset ?2 limit ?3))
                """)
                .setParameter(1, webhook)
                .setParameter(2, config.logLength())
                .setParameter(3, STEP)
                .executeUpdate();
        int old = entities.createNativeMutationQuery("""
                delete from webhook_delivery where state <> 'owed' and id = any(array(
                    select id from webhook_delivery where webhook_id = ?1 and state <> 'owed' and owed_at < ?2 limit ?3))
                """)
                .setParameter(1, webhook)
                .setParameter(2, Instant.now(clock).minus(config.logKept()))
                .setParameter(3, STEP)
                .executeUpdate();
        return much == STEP || old == STEP;
    }

    /** How much waits and may be sent, and how intake does. */
    @Transactional
    Standing standing() {
        var found = entities.createQuery("""
                select count(delivery), min(delivery.owedAt) from Delivery delivery
                join Webhook webhook on webhook.id = delivery.webhookId
                join PartnerAccount account on account.id = webhook.accountId
                where delivery.state = 'owed' and webhook.enabled and not account.facts.closed
                """, Tuple.class).getSingleResult();
        return new Standing(found.get(0, Long.class), since(found.get(1, Instant.class)), since(intake.lastHeard()));
    }

    private Duration since(@Nullable Instant moment) {
        return moment == null ? Duration.ZERO : Duration.between(moment, Instant.now(clock));
    }
}
