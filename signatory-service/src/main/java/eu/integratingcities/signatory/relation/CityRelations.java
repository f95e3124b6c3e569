package eu.integratingcities.signatory.relation;

import eu.integratingcities.http.parameter.Spelling;
import eu.integratingcities.http.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The relations of cities on file. */
@ApplicationScoped
class CityRelations implements PanacheRepositoryBase<CityRelation, UUID> {

    private static final String REACHES = """
            with recursive reached (id) as (
                select cast(:from as uuid)
                union
                select r.to_id from city_relation r join reached on r.from_id = reached.id where r.kind = :kind)
            select exists (select 1 from reached where id = :to)
            """;

    private final EntityManager entities;

    CityRelations(EntityManager entities) {
        this.entities = entities;
    }

    /** A relation of this city, from either side; a 404 problem when there is none. */
    CityRelation require(UUID cityId, UUID id) {
        return findByIdOptional(id)
                .filter(relation -> relation.isOf(cityId))
                .orElseThrow(() -> ProblemException.notFound("relation", id));
    }

    /**
     * Waits until nobody else relates cities in this way, and keeps others waiting until the transaction ends: a circle is
     * seen only by who sees all relations that others are about to add.
     */
    void awaitTurn(RelationKind kind) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))", Integer.class)
                .setParameter("name", "city_relation:" + Spelling.of(kind))
                .getSingleResult();
    }

    boolean holds(CityPair pair) {
        return count("kind = ?1 and fromId = ?2 and toId = ?3", pair.kind(), pair.fromId(), pair.toId()) > 0;
    }

    /** Whether relations of this kind lead from the pair's second city to its first: the pair would close a circle. */
    boolean closesCircle(CityPair pair) {
        return (boolean) entities.createNativeQuery(REACHES, Boolean.class)
                .setParameter("from", pair.toId())
                .setParameter("to", pair.fromId())
                .setParameter("kind", Spelling.of(pair.kind()))
                .getSingleResult();
    }
}
