package eu.integratingcities.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
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
    /** Of claims in which all lanes prove empty. */
    private static final int MOST_ROUNDS = 20;

    /** Claims of several nodes count each other; and PostgreSQL, whose statistics lag far behind here, goes by the indexes. */
    private static final String PREPARE = """
            select cast(pg_advisory_xact_lock(hashtext('webhook-claim')) as text),
                set_config('enable_seqscan', 'off', true), set_config('enable_bitmapscan', 'off', true)
            """;

    private static final String CLAIM = """
            with busy as materialized (
                select lane.webhook_id, webhook.account_id, coalesce(webhook.failing_since <= ?6, false) as failing
                from webhook_lane lane join webhook on webhook.id = lane.webhook_id
                where lane.claimed_until >= now()),
            head as (
                select next.webhook_id, next.lane, next.due_at, webhook.account_id, webhook.failed_at,
                    row_number() over (partition by webhook.account_id order by next.due_at)
                        + (select count(*) from busy
                            where busy.account_id = webhook.account_id and (busy.failing or not ?2)) as place
                from webhook
                join partner_account account on account.id = webhook.account_id and not account.closed
                cross join lateral (
                    select due.webhook_id, due.lane, due.due_at from webhook_lane due
                    where due.webhook_id = webhook.id and due.due_at <= now()
                    and (due.claimed_until is null or due.claimed_until < now())
                    order by due.due_at
                    limit greatest(0, ?1 - (select count(*) from busy where busy.webhook_id = webhook.id))) next
                where webhook.enabled and coalesce(webhook.failing_since <= ?6, false) = ?2),
            chosen as (
                select webhook_id, lane from head where place <= ?3
                order by case when ?2 then failed_at end nulls first, place, due_at limit ?4),
            free as (
                select locked.at from chosen cross join lateral (
                    select lane.ctid as at from webhook_lane lane
                    where lane.webhook_id = chosen.webhook_id and lane.lane = chosen.lane
                    and (lane.claimed_until is null or lane.claimed_until < now())
                    for update skip locked) locked)
            update webhook_lane set claim = ?5, claimed_until = now() + interval '2 minutes'
            where ctid = any(array(select at from free))
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
     * no more than its share under way, and first of those who have least under way. What a node does not give back
     * within two minutes is free again.
     *
     * @param failing of webhooks to which nothing has come for a while, one at once for each, first of those that were
     *     tried longest ago; otherwise of the others
     */
    @Transactional
    List<Owed> claim(boolean failing, int most) {
        entities.createNativeQuery(PREPARE, Tuple.class).getSingleResult();
        int taken = 1;
        var owed = List.<Owed>of();
        for (int round = 0; round < MOST_ROUNDS && taken > 0 && owed.isEmpty(); round++) {
            var claim = UUID.randomUUID();
            taken = taken(claim, failing, most);
            owed = taken == 0 ? owed : claimed(claim, taken, failing);
        }
        return owed;
    }

    private int taken(UUID claim, boolean failing, int most) {
        return entities.createNativeMutationQuery(CLAIM)
                .setParameter(1, failing ? 1 : config.atOncePerWebhook())
                .setParameter(2, failing)
                .setParameter(3, failing ? Math.max(1, config.atOncePerAccount() / 2) : config.atOncePerAccount())
                .setParameter(4, most)
                .setParameter(5, claim)
                .setParameter(6, Instant.now(clock).minus(config.failingAfter()))
                .executeUpdate();
    }

    private List<Owed> claimed(UUID claim, int taken, boolean failing) {
        var ids = entities.createNativeQuery("""
                select oldest.id from webhook_lane lane cross join lateral (
                    select id from webhook_delivery delivery
                    where delivery.webhook_id = lane.webhook_id and delivery.lane = lane.lane and state = 'owed'
                    order by number limit 1) oldest
                where lane.claimed_until >= now() and lane.claim = ?1
                """, UUID.class)
                .setParameter(1, claim)
                .getResultList();
        if (ids.size() < taken) {
            lanes.dropEmpty(claim);
        }
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
        var lane = webhook == null ? Lanes.State.LOST : lanes.lock(owed);
        if (webhook == null || lane == Lanes.State.LOST) {
            return;
        }
        boolean moved = !owed.url().equals(webhook.facts().url());
        if (verdict.isDelivered()) {
            if (!moved) {
                webhook.succeeds();
            }
            write(owed, verdict, DeliveryState.DELIVERED);
            lanes.next(owed);
        } else if (moved) {
            // What the address of before did says nothing of the one of now.
            lanes.now(owed);
        } else if (verdict instanceof Verdict.Untried) {
            lanes.later(owed, config.firstRetry());
        } else {
            fails(owed, verdict, webhook, lane == Lanes.State.HURRIED);
        }
    }

    private void fails(Owed owed, Verdict verdict, Webhook webhook, boolean hurried) {
        var now = Instant.now(clock);
        webhook.fails(now, config.giveUp(), config.disableAfter());
        if (verdict.isGone()) {
            webhook.disable(DisabledBecause.GONE, now);
            write(owed, verdict, DeliveryState.FAILED);
            lanes.next(owed);
            return;
        }
        if (hurried) {
            write(owed, verdict, DeliveryState.OWED);
            lanes.now(owed);
            return;
        }
        var pause = new Backoff(config.firstRetry(), config.longestRetry(), config.giveUp())
                .after(
                        owed.attempts() + 1,
                        owed.age(now),
                        ThreadLocalRandom.current().nextDouble());
        write(owed, verdict, pause.isPresent() ? DeliveryState.OWED : DeliveryState.FAILED);
        pause.ifPresentOrElse(length -> lanes.later(owed, length), () -> lanes.next(owed));
    }

    /** What was not attempted is free for other nodes at once. */
    @Transactional
    void giveBack(Owed owed) {
        if (lanes.lock(owed) != Lanes.State.LOST) {
            lanes.now(owed);
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
}
