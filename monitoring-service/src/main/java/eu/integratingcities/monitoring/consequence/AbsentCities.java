package eu.integratingcities.monitoring.consequence;

import eu.integratingcities.http.paging.PageQuery;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.http.paging.SortKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Finds the places in which a rule may propose something. Cycles that nobody opened here are history and have none. */
@ApplicationScoped
class AbsentCities {

    private static final String LOCK =
            "select id from participation where cycle = :cycle and city_id = :city for update";

    private static final String WITHOUT_PROPOSAL = """
            c.consequence_rule_version is not null and c.opened_at is not null
            and not exists (
                select 1 from status_proposal s where s.cycle = p.cycle and s.city_id = p.city_id and s.lapsed_at is null)
            """;

    private final Rows rows;
    private final Session session;

    AbsentCities(Rows rows, Session session) {
        this.rows = rows;
        this.session = session;
    }

    /** The places in cycles with a rule for which no proposal stands. */
    List<AbsentCity> withoutProposal() {
        return places().where(WITHOUT_PROPOSAL).all();
    }

    /**
     * The place as it is now, locked until the transaction ends. A report that is handed in takes the same lock, so that it
     * either is seen here or sees what is proposed here.
     */
    AbsentCity locked(int cycle, UUID city) {
        lock(cycle, city);
        return places().where("p.cycle = ?", cycle)
                .where("p.city_id = ?", city)
                .one()
                .orElseThrow();
    }

    /** Takes that lock alone; nothing happens where the city has no place in the cycle. */
    void lock(int cycle, UUID city) {
        session.createNativeQuery(LOCK, UUID.class)
                .setParameter("cycle", cycle)
                .setParameter("city", city)
                .list();
    }

    private PageQuery<AbsentCity> places() {
        return rows.select(AbsentCity.COLUMNS, AbsentCity::of)
                .from(AbsentCity.TABLES)
                .identifiedBy("p.id")
                .sort("city", SortKey.ascending("p.city"));
    }
}
