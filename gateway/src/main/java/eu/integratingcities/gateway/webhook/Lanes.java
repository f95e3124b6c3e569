package eu.integratingcities.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;

/** Which subjects have something owed to a webhook, and when the oldest of it is sent. */
@ApplicationScoped
class Lanes {
    private final Session entities;

    Lanes(Session entities) {
        this.entities = entities;
    }

    /** What is oldest in the lane is due at once, unless it is being sent. */
    void hurry(UUID webhook, String lane) {
        entities.createNativeMutationQuery("""
                insert into webhook_lane (webhook_id, lane, due_at) values (?1, ?2, now())
                on conflict (webhook_id, lane) do update set due_at = excluded.due_at
                """)
                .setParameter(1, webhook)
                .setParameter(2, lane)
                .executeUpdate();
    }

    /** The same for all lanes of a webhook. */
    void hurry(UUID webhook) {
        entities.createNativeMutationQuery(
                        "update webhook_lane set due_at = now() where webhook_id = ?1 and due_at > now()")
                .setParameter(1, webhook)
                .executeUpdate();
    }

    /** Until the transaction ends the lane is this node's, if its claim still holds. */
    boolean lock(Owed owed) {
        return !entities.createNativeQuery("""
                select 1 from webhook_lane where webhook_id = ?1 and lane = ?2 and claim = ?3 for update
                """, Integer.class)
                .setParameter(1, owed.webhook())
                .setParameter(2, owed.lane())
                .setParameter(3, owed.claim())
                .getResultList()
                .isEmpty();
    }
}
