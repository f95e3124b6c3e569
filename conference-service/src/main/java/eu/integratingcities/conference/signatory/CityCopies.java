package eu.integratingcities.conference.signatory;

import eu.integratingcities.delivery.ReceivedEvent;
import eu.integratingcities.events.CityEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Keeps the copy of the cities. An event carries the whole public state, so the newest one wins, however often and in
 * whatever order they come.
 */
@ApplicationScoped
class CityCopies {

    private static final String UPSERT = """
            insert into city_copy (id, slug, name, standing, sequence, generation)
            values (:id, :slug, :name, :standing, :sequence, generation_of('signatories-copy'))
            on conflict (id) do update
            set slug = excluded.slug, name = excluded.name, standing = excluded.standing, sequence = excluded.sequence,
                generation = excluded.generation
            where city_copy.sequence < excluded.sequence or (refills_copy() and city_copy.generation < excluded.generation)
            """;

    private final EntityManager entities;

    CityCopies(EntityManager entities) {
        this.entities = entities;
    }

    /** Takes what the event says of a city; other events of the register concern nobody here. */
    void apply(ReceivedEvent received) {
        if (received.event() instanceof CityEvent event) {
            var city = event.state();
            entities.createNativeQuery(UPSERT)
                    .setParameter("id", city.id())
                    .setParameter("slug", city.slug())
                    .setParameter("name", city.name())
                    .setParameter("standing", city.standing())
                    .setParameter("sequence", received.sequence())
                    .executeUpdate();
        }
    }
}
