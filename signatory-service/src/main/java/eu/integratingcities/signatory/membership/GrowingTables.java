package eu.integratingcities.signatory.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Lets PostgreSQL know while an import makes the register grow. It plans once for many statements, foreign keys among them,
 * and by the size that it knows of: what was planned for a register of fifty reads a register of thousands from end to end.
 * By itself it looks once a minute.
 */
@ApplicationScoped
class GrowingTables {

    private static final String HAVE_GROWN = """
            select exists (
                select from pg_stat_user_tables s join pg_class c on c.oid = s.relid
                where s.relname = 'membership' and s.n_live_tup > 500 + 2 * greatest(c.reltuples, 0))""";

    /** What rows are found by while others come; to look at every column takes ten times as long, and can wait. */
    private static final String LOOK = """
            analyze (skip_locked) city (id, slug), membership (city_id), status_change (city_id), signing (city_id),
                signing_version (id), standing_span (city_id), standing_step (city_id), standing_count (charter, day),
                event_sequence (aggregate_id)""";

    /** Of large tables a sample takes longer than a caller would wait. */
    private static final String PATIENTLY = "select set_config('statement_timeout', '50s', true)";

    private final EntityManager entities;

    GrowingTables(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Has it look at tables that have doubled since it last did: in a transaction of its own, for nobody should wait for it,
     * and what it saw must not be taken back with a batch.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void tell() {
        if ((boolean) entities.createNativeQuery(HAVE_GROWN, Boolean.class).getSingleResult()) {
            entities.createNativeQuery(PATIENTLY).getSingleResult();
            entities.createNativeQuery(LOOK).executeUpdate();
        }
    }
}
