package eu.integratingcities.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.hibernate.Session;

/** What is owed to webhooks, taken by nodes to be sent and given back with what came of it. */
@ApplicationScoped
class DeliveryQueue {
    private static final String CLAIM = """
            with busy as materialized (
                select lane.webhook_id, webhook.account_id
                from webhook_lane lane join webhook on webhook.id = lane.webhook_id
                where lane.claimed_until >= now()),
            head as (
                select next.webhook_id, next.lane, next.due_at, webhook.account_id,
                    row_number() over (partition by webhook.account_id order by next.due_at) as place
                from webhook
                join partner_account account on account.id = webhook.account_id and not account.closed
                cross join lateral (
                    select due.webhook_id, due.lane, due.due_at from webhook_lane due
                    where due.webhook_id = webhook.id and due.due_at <= now()
                    and (due.claimed_until is null or due.claimed_until < now())
                    order by due.due_at
                    limit greatest(0, ?1 - (select count(*) from busy where busy.webhook_id = webhook.id))) next
                where webhook.enabled and (webhook.failing_since is not null) = ?2),
            chosen as (
                select webhook_id, lane from head
                where place <= ?3 - (select count(*) from busy where busy.account_id = head.account_id)
                order by due_at limit ?4),
            free as (
                select lane.webhook_id, lane.lane
                from chosen join webhook_lane lane on lane.webhook_id = chosen.webhook_id and lane.lane = chosen.lane
                where lane.claimed_until is null or lane.claimed_until < now()
                for update of lane skip locked)
            update webhook_lane set claim = ?5, claimed_until = now() + interval '2 minutes'
            from free where webhook_lane.webhook_id = free.webhook_id and webhook_lane.lane = free.lane
            """;

    private final Session entities;
    private final Lanes lanes;
    private final WebhookConfig config;
    private final Clock clock;

    DeliveryQueue(Session entities, Lanes lanes, WebhookConfig config, Clock clock) {
        this.entities = entities;
        this.lanes = lanes;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Takes what is due: of each subject only what is oldest, of each webhook and each account only so much that it has
     * no more than its share under way. What a node does not give back within two minutes is free again.
     *
     * @param failing of webhooks to which nothing came of late, one at once for each; otherwise of the others
     */
    @Transactional
    List<Owed> claim(boolean failing, int most) {
        var claim = UUID.randomUUID();
        int taken = entities.createNativeMutationQuery(CLAIM)
                .setParameter(1, failing ? 1 : config.atOncePerWebhook())
                .setParameter(2, failing)
                .setParameter(3, config.atOncePerAccount())
                .setParameter(4, most)
                .setParameter(5, claim)
                .executeUpdate();
        return taken == 0 ? List.of() : claimed(claim, failing);
    }

    private List<Owed> claimed(UUID claim, boolean failing) {
        var ids = entities.createNativeQuery("""
                select oldest.id from webhook_lane lane cross join lateral (
                    select id from webhook_delivery delivery
                    where delivery.webhook_id = lane.webhook_id and delivery.lane = lane.lane and state = 'owed'
                    order by number limit 1) oldest
                where lane.claimed_until >= now() and lane.claim = ?1
                """, UUID.class)
                .setParameter(1, claim)
                .getResultList();
        var now = Instant.now(clock);
        return entities.findMultiple(Delivery.class, ids).stream()
                .map(delivery -> owed(delivery, claim, failing, now))
                .toList();
    }

    private Owed owed(Delivery delivery, UUID claim, boolean failing, Instant now) {
        var webhook = entities.find(Webhook.class, delivery.webhookId());
        return new Owed(
                delivery.id(),
                webhook.id(),
                delivery.lane(),
                claim,
                failing,
                webhook.facts().url(),
                delivery.eventId(),
                delivery.body().getBytes(StandardCharsets.UTF_8),
                webhook.secrets(now),
                delivery.attempts(),
                delivery.owedAt());
    }

    /** Writes down what came of an attempt, unless it is another node's by now, or the webhook is gone. */
    @Transactional
    void settle(Owed owed, Verdict verdict) {
        var webhook = entities.find(Webhook.class, owed.webhook(), LockModeType.PESSIMISTIC_WRITE);
        if (webhook == null || !lanes.lock(owed)) {
            return;
        }
        var now = Instant.now(clock);
        if (verdict.isDelivered()) {
            webhook.succeeds();
            write(owed, verdict, DeliveryState.DELIVERED);
            next(owed);
        } else if (!owed.url().equals(webhook.facts().url())) {
            // What the address of before did says nothing of the one of now.
            later(owed, now);
        } else {
            fails(owed, verdict, webhook, now);
        }
    }

    private void fails(Owed owed, Verdict verdict, Webhook webhook, Instant now) {
        webhook.fails(now, config.giveUp(), config.disableAfter());
        if (verdict.isGone()) {
            webhook.disable(DisabledBecause.GONE, now);
        }
        var pause = new Backoff(config.firstRetry(), config.longestRetry(), config.giveUp())
                .after(
                        owed.attempts() + 1,
                        owed.age(now),
                        ThreadLocalRandom.current().nextDouble());
        if (verdict.isGone() || pause.isEmpty()) {
            write(owed, verdict, DeliveryState.FAILED);
            next(owed);
        } else {
            write(owed, verdict, DeliveryState.OWED);
            later(owed, now.plus(pause.get()));
        }
    }

    private void write(Owed owed, Verdict verdict, DeliveryState state) {
        var answer = verdict instanceof Verdict.Answered answered ? answered : null;
        var failure = verdict instanceof Verdict.Unreached unreached ? unreached.reason() : null;
        entities.createNativeMutationQuery("""
                update webhook_delivery set state = ?2, attempts = attempts + 1, last_attempt_at = now(),
                    response_status = cast(?3 as integer), response = cast(?4 as text), failure = cast(?5 as text)
                where id = ?1
                """)
                .setParameter(1, owed.id())
                .setParameter(2, state.written())
                .setParameter(3, answer == null ? null : answer.status(), Integer.class)
                .setParameter(4, answer == null ? null : answer.body(), String.class)
                .setParameter(5, failure, String.class)
                .executeUpdate();
    }

    private void later(Owed owed, Instant due) {
        entities.createNativeMutationQuery("""
                update webhook_lane set due_at = ?3, claim = null, claimed_until = null
                where webhook_id = ?1 and lane = ?2
                """)
                .setParameter(1, owed.webhook())
                .setParameter(2, owed.lane())
                .setParameter(3, due)
                .executeUpdate();
    }

    /** The lane's turn is the one of what is oldest in it now; without anything the lane ends. */
    private void next(Owed owed) {
        int ended = entities.createNativeMutationQuery("""
                delete from webhook_lane where webhook_id = ?1 and lane = ?2 and not exists (
                    select 1 from webhook_delivery waiting
                    where waiting.webhook_id = ?1 and waiting.lane = ?2 and waiting.state = 'owed')
                """)
                .setParameter(1, owed.webhook())
                .setParameter(2, owed.lane())
                .executeUpdate();
        if (ended == 0) {
            later(owed, Instant.now(clock));
        }
    }
}
