package eu.integratingcities.monitoring.signatory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.events.CityState;
import eu.integratingcities.events.CompetenceState;
import eu.integratingcities.events.MembershipState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The cities that signatory-service has told of. Rebuilt from its first event when an operator asks. */
@ApplicationScoped
public class CityCopies implements PanacheRepositoryBase<CityCopy, UUID> {

    private static final String TAKE = """
            insert into city_copy (
                id, sequence, generation, slug, name, country, standing, membership_status, signed_from, competences)
            values (
                :id, :sequence, generation_of('signatories-copy'), :slug, :name, :country, :standing, :membershipStatus,
                :signedFrom, cast(:competences as jsonb))
            on conflict (id) do update
            set sequence = excluded.sequence, generation = excluded.generation, slug = excluded.slug, name = excluded.name, country = excluded.country,
                standing = excluded.standing, membership_status = excluded.membership_status,
                signed_from = excluded.signed_from, competences = excluded.competences
            where city_copy.sequence < excluded.sequence or (refills_copy() and city_copy.generation < excluded.generation)
            """;

    private final Session session;
    private final ObjectMapper json;

    CityCopies(Session session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    /** Keeps what the event says unless a later event of the same city is kept already. */
    public void take(CityState city, long sequence) {
        var membership = city.membership();
        session.createNativeMutationQuery(TAKE)
                .setParameter("id", city.id())
                .setParameter("sequence", sequence)
                .setParameter("slug", city.slug())
                .setParameter("name", city.name())
                .setParameter("country", city.country(), String.class)
                .setParameter("standing", city.standing())
                .setParameter("membershipStatus", membership == null ? null : membership.status(), String.class)
                .setParameter("signedFrom", signedFrom(membership), LocalDate.class)
                .setParameter("competences", competences(membership))
                .executeUpdate();
    }

    public Optional<CityCopy> named(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** Every city that was ever listed, in the order of slugs. */
    public List<CityCopy> everListed() {
        return list("membershipStatus is not null order by slug");
    }

    /** By commitment. Events from before competences were kept have none. */
    private String competences(@Nullable MembershipState membership) {
        var stated = membership == null ? null : membership.competences();
        var byCommitment = Stream.ofNullable(stated)
                .flatMap(List::stream)
                .collect(Collectors.toMap(CompetenceState::commitment, CompetenceState::competence));
        try {
            return json.writeValueAsString(byCommitment);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts can be written as JSON", e);
        }
    }

    private static @Nullable LocalDate signedFrom(@Nullable MembershipState membership) {
        return membership == null ? null : membership.signedOn().earliest();
    }
}
