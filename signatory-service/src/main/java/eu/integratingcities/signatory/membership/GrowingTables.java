package eu.integratingcities.signatory.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

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
            analyze city, membership, status_change, signing, signing_version, standing_span, standing_step, standing_count,
                event_sequence""";

    private final EntityManager entities;

    GrowingTables(EntityManager entities) {
        this.entities = entities;
    }

    /** Has it look at tables that have doubled since it last did, in the caller's transaction. */
    void tell() {
        if ((boolean) entities.createNativeQuery(HAVE_GROWN, Boolean.class).getSingleResult()) {
            entities.createNativeQuery(LOOK).executeUpdate();
        }
    }
}
