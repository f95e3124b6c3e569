package eu.integratingcities.conference.signatory;

import eu.integratingcities.delivery.ReceivedEvent;
import eu.integratingcities.events.CityEvent;
import eu.integratingcities.events.CityState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

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
    private static final String LEARN_SLUG =
            "insert into city_slug (slug, city_id) values (:slug, :id) on conflict do nothing";
    private static final String SLUG = "select slug from city_copy where id = :id";

    private final Session session;
    private final Event<CityRenamed> renamed;

    CityCopies(Session session, Event<CityRenamed> renamed) {
        this.session = session;
        this.renamed = renamed;
    }

    /** Takes what the event says of a city; other events of the register concern nobody here. */
    void apply(ReceivedEvent received) {
        if (received.event() instanceof CityEvent event) {
            var city = event.state();
            var before = slug(city.id());
            var learned = learnSlug(city);
            var taken = take(city, received.sequence());
            if ((learned || taken)
                    && before.filter(slug -> !slug.equals(city.slug())).isPresent()) {
                renamed.fire(new CityRenamed(slug(city.id()).orElseThrow()));
            }
        }
    }

    private boolean take(CityState city, long sequence) {
        return session.createNativeMutationQuery(UPSERT)
                        .setParameter("id", city.id())
                        .setParameter("slug", city.slug())
                        .setParameter("name", city.name())
                        .setParameter("standing", city.standing())
                        .setParameter("sequence", sequence)
                        .executeUpdate()
                == 1;
    }

    /** Also from an event that comes late: a record may name the city like that. */
    private boolean learnSlug(CityState city) {
        return session.createNativeMutationQuery(LEARN_SLUG)
                        .setParameter("slug", city.slug())
                        .setParameter("id", city.id())
                        .executeUpdate()
                == 1;
    }

    private Optional<String> slug(UUID city) {
        return session.createNativeQuery(SLUG, String.class)
                .setParameter("id", city)
                .uniqueResultOptional();
    }
}
