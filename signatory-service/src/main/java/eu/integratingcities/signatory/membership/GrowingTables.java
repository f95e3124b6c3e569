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
                where s.relname = 'membership' and s.n_mod_since_analyze > 500 + greatest(c.reltuples, 0))""";

    private static final String LOOK = """
            analyze (skip_locked) city, membership, status_change, signing, signing_version, standing_span, standing_step,
                standing_count, event_sequence""";

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
