package eu.integratingcities.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.hibernate.Session;

/** Which subjects have something owed to a webhook, and when the oldest of it is sent. */
@ApplicationScoped
class Lanes {
    /** How a claimed lane is found when its attempt is over. */
    enum State {
        /** As it was claimed. */
        HELD,
        /** Somebody asked meanwhile for another attempt at once. */
        HURRIED,
        /** It is not this node's any more. */
        LOST
    }

    private final Session entities;

    Lanes(Session entities) {
        this.entities = entities;
    }

    /** What is oldest in the lane is due at once; what is being sent is, if that fails. */
    void hurry(UUID webhook, String lane) {
        entities.createNativeMutationQuery("""
                insert into webhook_lane (webhook_id, lane, due_at) values (?1, ?2, clock_timestamp())
                on conflict (webhook_id, lane) do update set due_at = excluded.due_at
                """)
                .setParameter(1, webhook)
                .setParameter(2, lane)
                .executeUpdate();
    }

    /** The same for all lanes of a webhook but those into which something is being put. */
    void hurry(UUID webhook) {
        entities.createNativeMutationQuery("""
                update webhook_lane set due_at = clock_timestamp() where webhook_id = ?1 and lane in (
                    select lane from webhook_lane where webhook_id = ?1 and due_at > now() for update skip locked)
                """).setParameter(1, webhook).executeUpdate();
    }

    /** Until the transaction ends the lane is this node's, unless its claim is lost. */
    State lock(Owed owed) {
        return entities.createNativeQuery("""
                        select due_at > claimed_until - interval '2 minutes' from webhook_lane
                        where webhook_id = ?1 and lane = ?2 and claim = ?3 for update
                        """, Boolean.class)
                .setParameter(1, owed.webhook())
                .setParameter(2, owed.lane())
                .setParameter(3, owed.claim())
                .getResultStream()
                .findFirst()
                .map(hurried -> hurried ? State.HURRIED : State.HELD)
                .orElse(State.LOST);
    }

    /** What is oldest now is due at once; without anything the lane ends. The lane is locked. */
    void next(Owed owed) {
        int ended = entities.createNativeMutationQuery("""
                delete from webhook_lane where webhook_id = ?1 and lane = ?2 and not exists (
                    select 1 from webhook_delivery waiting
                    where waiting.webhook_id = ?1 and waiting.lane = ?2 and waiting.state = 'owed')
                """)
                .setParameter(1, owed.webhook())
                .setParameter(2, owed.lane())
                .executeUpdate();
        if (ended == 0) {
            now(owed);
        }
    }

    /** The lane is free and due. */
    void now(Owed owed) {
        later(owed, Duration.ZERO);
    }

    /** The lane is free, and due after so long. */
    void later(Owed owed, Duration pause) {
        entities.createNativeMutationQuery("""
                update webhook_lane set due_at = now() + ?3 * interval '1 millisecond', claim = null, claimed_until = null
                where webhook_id = ?1 and lane = ?2
                """)
                .setParameter(1, owed.webhook())
                .setParameter(2, owed.lane())
                .setParameter(3, pause.toMillis())
                .executeUpdate();
    }

    /** Takes away those of a claim in which nothing is owed, such as when rows were deleted by hand. */
    void dropEmpty(UUID claim) {
        entities.createNativeMutationQuery("""
                delete from webhook_lane lane where lane.claimed_until >= now() and lane.claim = ?1 and not exists (
                    select 1 from webhook_delivery waiting
                    where waiting.webhook_id = lane.webhook_id and waiting.lane = lane.lane and waiting.state = 'owed')
                """).setParameter(1, claim).executeUpdate();
    }

    /**
     * Takes away some of a webhook in which nothing is owed. They are locked first, in a statement of its own, so that
     * what intake puts into them at this moment is either seen or comes after.
     *
     * @return how many were found
     */
    int dropEmpty(UUID webhook, int most) {
        var locked = entities.createNativeQuery("""
                select lane from webhook_lane lane where webhook_id = ?1 and not exists (
                    select 1 from webhook_delivery waiting
                    where waiting.webhook_id = ?1 and waiting.lane = lane.lane and waiting.state = 'owed')
                limit ?2 for update skip locked
                """, String.class)
                .setParameter(1, webhook)
                .setParameter(2, most)
                .getResultList();
        entities.createNativeMutationQuery("""
                delete from webhook_lane lane where lane.webhook_id = ?1 and lane.lane = any(?2) and not exists (
                    select 1 from webhook_delivery waiting
                    where waiting.webhook_id = ?1 and waiting.lane = lane.lane and waiting.state = 'owed')
                """)
                .setParameter(1, webhook)
                .setParameter(2, locked.toArray(String[]::new))
                .executeUpdate();
        return locked.size();
    }

    /** Makes those that should be there and are not, such as when rows were deleted by hand. */
    void mend(UUID webhook) {
        entities.createNativeMutationQuery("""
                insert into webhook_lane (webhook_id, lane, due_at)
                select distinct waiting.webhook_id, waiting.lane, now() from webhook_delivery waiting
                where waiting.webhook_id = ?1 and waiting.state = 'owed' and not exists (
                    select 1 from webhook_lane lane where lane.webhook_id = ?1 and lane.lane = waiting.lane)
                on conflict do nothing
                """).setParameter(1, webhook).executeUpdate();
    }
}
