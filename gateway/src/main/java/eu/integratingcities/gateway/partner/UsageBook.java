package eu.integratingcities.gateway.partner;

import eu.integratingcities.gateway.quota.Usage.Counts;
import eu.integratingcities.gateway.quota.Usage.KeyDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** What keys used, by day; all nodes add to the same numbers. */
@ApplicationScoped
class UsageBook {
    /** In one order, so that two nodes never wait for each other. */
    private static final Comparator<KeyDay> ORDER =
            Comparator.comparing(KeyDay::key).thenComparing(KeyDay::day);

    private final Session entities;

    UsageBook(Session entities) {
        this.entities = entities;
    }

    /** Adds to what is written, all of it or nothing. */
    @Transactional
    void add(Map<KeyDay, Counts> counts) {
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(ORDER))
                .forEach(entry -> add(entry.getKey(), entry.getValue()));
    }

    /** A request that was counted before the last round may have been given back since: the count can be less than nothing. */
    private void add(KeyDay day, Counts counts) {
        entities.createNativeMutationQuery("""
                insert into key_usage (key_id, day, counted, free, refused) values (?1, ?2, greatest(0, ?3), ?4, ?5)
                on conflict (key_id, day) do update set counted = greatest(0, key_usage.counted + ?3),
                    free = key_usage.free + excluded.free, refused = key_usage.refused + excluded.refused
                """)
                .setParameter(1, day.key())
                .setParameter(2, day.day())
                .setParameter(3, counts.counted())
                .setParameter(4, counts.free())
                .setParameter(5, counts.refused())
                .executeUpdate();
        entities.createNativeMutationQuery("update api_key set last_used_on = greatest(last_used_on, ?2) where id = ?1")
                .setParameter(1, day.key())
                .setParameter(2, day.day())
                .executeUpdate();
    }

    /** Lets go of what is older. */
    @Transactional
    void forget(LocalDate before) {
        entities.createNativeMutationQuery("delete from key_usage where day < ?1")
                .setParameter(1, before)
                .executeUpdate();
    }

    /** Of all keys of the account, the newest day first; both days are included. */
    @Transactional
    List<KeyUsageView> of(UUID account, LocalDate from, LocalDate to) {
        return entities.createNativeQuery("""
                select usage.day, usage.key_id, key.label, usage.counted, usage.free, usage.refused
                from key_usage usage join api_key key on key.id = usage.key_id
                where key.account_id = ?1 and usage.day between ?2 and ?3
                order by usage.day desc, key.created_at desc, key.id
                """, Object[].class)
                .setParameter(1, account)
                .setParameter(2, from)
                .setParameter(3, to)
                .getResultStream()
                .map(KeyUsageView::of)
                .toList();
    }
}
