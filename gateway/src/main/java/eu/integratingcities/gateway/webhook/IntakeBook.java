package eu.integratingcities.gateway.webhook;

import eu.integratingcities.gateway.feed.Change;
import eu.integratingcities.gateway.feed.Filter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** How far the log has been read for webhooks, and by whom: one node at a time, which says so again and again. */
@ApplicationScoped
class IntakeBook {
    /**
     * The right to read on.
     *
     * @param place where to begin; null when nobody has read yet
     */
    record Lease(@Nullable String place) {}

    private record Wanted(UUID webhook, Filter filter) {}

    private final Session entities;

    IntakeBook(Session entities) {
        this.entities = entities;
    }

    /** The right for this node, if no other one has it; it lapses when it is not used for fifteen seconds. */
    @Transactional
    Optional<Lease> lease(UUID node) {
        int taken =
                entities.createNativeMutationQuery("""
                update webhook_intake set owner = ?1, held_until = now() + interval '15 seconds'
                where owner = ?1 or held_until < now()
                """).setParameter(1, node).executeUpdate();
        if (taken == 0) {
            return Optional.empty();
        }
        var place = entities.createNativeQuery("select place from webhook_intake", String.class)
                .getResultList()
                .getFirst();
        return Optional.of(new Lease(place));
    }

    /**
     * Writes down what is owed, and with it that it need not be read again: both or neither.
     *
     * @return whether this node still had the right; if not, nothing is written
     */
    @Transactional
    boolean owe(UUID node, List<Change> changes, String place) {
        int held = entities.createNativeMutationQuery("""
                update webhook_intake set place = ?2, read_at = now(), held_until = now() + interval '15 seconds' where owner = ?1
                """)
                .setParameter(1, node)
                .setParameter(2, place)
                .executeUpdate();
        if (held == 0) {
            return false;
        }
        var wanted = changes.isEmpty() ? List.<Wanted>of() : wanted();
        for (var change : changes) {
            var webhooks = wanted.stream()
                    .filter(each -> each.filter().lets(change))
                    .map(Wanted::webhook)
                    .toArray(UUID[]::new);
            if (webhooks.length > 0) {
                owe(change, webhooks);
            }
        }
        return true;
    }

    private List<Wanted> wanted() {
        return entities.createQuery("""
                select webhook from Webhook webhook join PartnerAccount account on account.id = webhook.accountId
                where webhook.enabled and not account.facts.closed
                """, Webhook.class)
                .getResultStream()
                .map(webhook -> new Wanted(webhook.id(), filter(webhook.facts())))
                .toList();
    }

    private static Filter filter(WebhookFacts facts) {
        return new Filter(facts.types(), facts.city() == null ? List.of() : List.of(facts.city()));
    }

    private void owe(Change change, UUID[] webhooks) {
        entities.createNativeMutationQuery("""
                with owed as (
                    insert into webhook_delivery (id, webhook_id, event_id, event_type, subject, lane, body,
                        state, attempts, owed_at)
                    select gen_random_uuid(), webhook.id, ?1, ?2, ?3, ?4, ?5, 'owed', 0, now()
                    from webhook where webhook.id = any(?6) for key share
                    on conflict (webhook_id, event_id) do nothing
                    returning webhook_id, lane)
                insert into webhook_lane as known (webhook_id, lane, due_at)
                select owed.webhook_id, owed.lane, now() from owed
                -- Locked by that, so that who finds the lane empty and takes it away sees this first.
                on conflict (webhook_id, lane) do update set due_at = known.due_at
                """)
                .setParameter(1, change.id())
                .setParameter(2, change.type())
                .setParameter(3, change.subject())
                .setParameter(4, Objects.requireNonNullElse(change.partitionKey(), change.subject()))
                .setParameter(5, change.json().toString(StandardCharsets.UTF_8))
                .setParameter(6, webhooks)
                .executeUpdate();
    }

    /** When a node last wrote down how far it has read, which it does every five seconds; null if none has yet. */
    @Transactional
    @Nullable
    Instant lastHeard() {
        return entities.createNativeQuery("select read_at from webhook_intake", Instant.class)
                .getSingleResultOrNull();
    }

    /** Another node may read on at once. */
    @Transactional
    void release(UUID node) {
        entities.createNativeMutationQuery(
                        "update webhook_intake set owner = null, held_until = '-infinity' where owner = ?1")
                .setParameter(1, node)
                .executeUpdate();
    }
}
