package eu.integratingcities.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What is owed to webhooks, taken by nodes to be sent and given back with what came of it. */
@ApplicationScoped
class DeliveryQueue {
    /**
     * How much waits.
     *
     * @param oldest age of what has waited longest; zero if nothing waits
     */
    record Standing(long due, Duration oldest) {}

    /** A delivery with what it needs. */
    record Claimed(Delivery delivery, Webhook webhook) {
        private Owed owed(UUID claim, Instant now) {
            return new Owed(
                    delivery.id(),
                    webhook.id(),
                    claim,
                    webhook.facts().url(),
                    delivery.eventId(),
                    delivery.body().getBytes(StandardCharsets.UTF_8),
                    webhook.secrets(now),
                    delivery.attempts(),
                    delivery.owedAt());
        }
    }

    private final Session entities;
    private final WebhookConfig config;
    private final Clock clock;

    DeliveryQueue(Session entities, WebhookConfig config, Clock clock) {
        this.entities = entities;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Takes what is due: of each subject only what is oldest, of each webhook only so much that it has no more than its
     * share under way. What a node does not give back within two minutes is free again.
     */
    @Transactional
    List<Owed> claim(int most) {
        var claim = UUID.randomUUID();
        int taken = entities.createNativeMutationQuery("""
                update webhook_delivery set claim = ?1, claimed_until = now() + interval '2 minutes'
                where id in (
                    select free.id from webhook_delivery free
                    where free.state = 'owed' and (free.claimed_until is null or free.claimed_until < now())
                    and free.id in (
                        select head.id
                        from webhook
                        join partner_account account on account.id = webhook.account_id and not account.closed
                        cross join lateral (
                            select due.id, due.next_attempt_at from webhook_delivery due
                            where due.webhook_id = webhook.id and due.state = 'owed' and due.next_attempt_at <= now()
                            and (due.claimed_until is null or due.claimed_until < now())
                            and not exists (
                                select 1 from webhook_delivery older
                                where older.webhook_id = due.webhook_id and older.lane = due.lane
                                and older.state = 'owed' and older.number < due.number)
                            order by due.number
                            limit greatest(0, ?3 - (
                                select count(*) from webhook_delivery busy
                                where busy.webhook_id = webhook.id and busy.state = 'owed'
                                and busy.claimed_until >= now()))
                        ) head
                        where webhook.enabled
                        order by head.next_attempt_at
                        limit ?2)
                    order by free.id
                    for update skip locked)
                """)
                .setParameter(1, claim)
                .setParameter(2, most)
                .setParameter(3, config.atOncePerWebhook())
                .executeUpdate();
        return taken == 0 ? List.of() : claimed(claim);
    }

    private List<Owed> claimed(UUID claim) {
        var now = Instant.now(clock);
        return entities.createQuery("""
                select new eu.integratingcities.gateway.webhook.DeliveryQueue$Claimed(delivery, webhook)
                from Delivery delivery join Webhook webhook on webhook.id = delivery.webhookId
                where delivery.claim = ?1
                """, Claimed.class)
                .setParameter(1, claim)
                .getResultStream()
                .map(claimed -> claimed.owed(claim, now))
                .toList();
    }

    /** Writes down what came of an attempt, unless another node has taken the delivery meanwhile. */
    @Transactional
    void settle(Owed owed, Verdict verdict) {
        var now = Instant.now(clock);
        if (verdict.isDelivered()) {
            works(owed.webhook());
            write(owed, verdict, DeliveryState.DELIVERED, null);
            return;
        }
        fails(owed.webhook(), now);
        var pause = backoff()
                .after(
                        owed.attempts() + 1,
                        owed.age(now),
                        ThreadLocalRandom.current().nextDouble());
        if (verdict.isGone()) {
            disable(owed.webhook(), DisabledBecause.GONE);
            write(owed, verdict, DeliveryState.FAILED, null);
        } else if (pause.isEmpty()) {
            write(owed, verdict, DeliveryState.FAILED, null);
        } else {
            write(owed, verdict, DeliveryState.OWED, now.plus(pause.get()));
        }
    }

    private Backoff backoff() {
        return new Backoff(config.firstRetry(), config.longestRetry(), config.giveUp());
    }

    private void works(UUID webhook) {
        entities.createNativeMutationQuery(
                        "update webhook set failing_since = null where id = ?1 and failing_since is not null")
                .setParameter(1, webhook)
                .executeUpdate();
    }

    private void fails(UUID webhook, Instant now) {
        entities.createNativeMutationQuery(
                        "update webhook set failing_since = ?2 where id = ?1 and failing_since is null and enabled")
                .setParameter(1, webhook)
                .setParameter(2, now)
                .executeUpdate();
        int failing = entities.createNativeQuery(
                        "select 1 from webhook where id = ?1 and failing_since < ?2", Integer.class)
                .setParameter(1, webhook)
                .setParameter(2, now.minus(config.disableAfter()))
                .getResultList()
                .size();
        if (failing > 0) {
            disable(webhook, DisabledBecause.FAILING);
        }
    }

    private void disable(UUID webhook, DisabledBecause reason) {
        entities.createNativeMutationQuery("""
                update webhook set enabled = false, disabled_because = ?2, disabled_at = now(),
                    version = version + 1, changed_at = now(), changed_by = 'gateway'
                where id = ?1 and enabled
                """)
                .setParameter(1, webhook)
                .setParameter(2, reason.written())
                .executeUpdate();
    }

    private void write(Owed owed, Verdict verdict, DeliveryState state, @Nullable Instant next) {
        var answer = verdict instanceof Verdict.Answered answered ? answered : null;
        var failure = verdict instanceof Verdict.Unreached unreached ? unreached.reason() : null;
        entities.createNativeMutationQuery("""
                update webhook_delivery set state = ?3, attempts = attempts + 1, last_attempt_at = now(),
                    next_attempt_at = cast(?4 as timestamptz), response_status = cast(?5 as integer),
                    response = cast(?6 as text), failure = cast(?7 as text), claim = null, claimed_until = null
                where id = ?1 and claim = ?2
                """)
                .setParameter(1, owed.id())
                .setParameter(2, owed.claim())
                .setParameter(3, state.written())
                .setParameter(4, next, Instant.class)
                .setParameter(5, answer == null ? null : answer.status(), Integer.class)
                .setParameter(6, answer == null ? null : answer.body(), String.class)
                .setParameter(7, failure, String.class)
                .executeUpdate();
    }

    /** Gives up what is too old for webhooks that are disabled, disables those for which too much waits, and cuts the log. */
    @Transactional
    void tidy() {
        var now = Instant.now(clock);
        entities.createNativeMutationQuery("""
                update webhook_delivery set state = 'failed', next_attempt_at = null, claim = null, claimed_until = null
                where state = 'owed' and owed_at < ?1
                and webhook_id in (select id from webhook where not enabled)
                """)
                .setParameter(1, now.minus(config.giveUp()))
                .executeUpdate();
        entities.createNativeQuery("""
                select webhook_id from webhook_delivery where state = 'owed' group by webhook_id having count(*) > ?1
                """, UUID.class)
                .setParameter(1, config.mostOwed())
                .getResultList()
                .forEach(webhook -> disable(webhook, DisabledBecause.OVERDUE));
        entities.createNativeMutationQuery("""
                delete from webhook_delivery where state <> 'owed' and (owed_at < ?1 or id in (
                    select id from (select id, row_number() over (partition by webhook_id order by number desc) as place
                        from webhook_delivery where state <> 'owed') ranked
                    where place > ?2))
                """)
                .setParameter(1, now.minus(config.logKept()))
                .setParameter(2, config.logLength())
                .executeUpdate();
    }

    /** How much waits, of webhooks that are enabled. */
    @Transactional
    Standing standing() {
        var found = entities.createQuery("""
                select count(delivery), min(delivery.owedAt)
                from Delivery delivery join Webhook webhook on webhook.id = delivery.webhookId
                where delivery.state = 'owed' and webhook.enabled
                """, Tuple.class).getSingleResult();
        var oldest = found.get(1, Instant.class);
        return new Standing(
                found.get(0, Long.class),
                oldest == null ? Duration.ZERO : Duration.between(oldest, Instant.now(clock)));
    }
}
