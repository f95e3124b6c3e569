package eu.integratingcities.signatory.membership;

import eu.integratingcities.signatory.city.City;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The memberships on file, of signatories and of candidates. */
@ApplicationScoped
public class Memberships implements PanacheRepositoryBase<Membership, UUID> {

    public Optional<Membership> of(City city) {
        return findByIdOptional(city.id());
    }

    /** The memberships of those of the cities that have one, by the city's id. */
    Map<UUID, Membership> of(Collection<UUID> cityIds) {
        return cityIds.isEmpty()
                ? Map.of()
                : listOf(cityIds).stream().collect(Collectors.toMap(Membership::cityId, Function.identity()));
    }

    private List<Membership> listOf(Collection<UUID> cityIds) {
        return getSession()
                .createNativeQuery("select * from membership where city_id = any (?1)", Membership.class)
                .setParameter(1, cityIds.toArray(UUID[]::new))
                .getResultList();
    }

    /** The membership of a city on the list; a 404 problem for a candidate, as for a city without one. */
    public Membership requireListed(City city) {
        return of(city).filter(Membership::isListed).orElseThrow(() -> MembershipProblems.unknown(city.slug()));
    }
}
