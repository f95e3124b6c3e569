package eu.integratingcities.signatory.city;

import eu.integratingcities.http.parameter.NearestName;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cities on file, found by slug or id. */
@ApplicationScoped
public class Cities implements PanacheRepositoryBase<City, UUID> {

    private static final int NEIGHBOURS = 100;

    private final RetiredSlugs retiredSlugs;

    Cities(RetiredSlugs retiredSlugs) {
        this.retiredSlugs = retiredSlugs;
    }

    /**
     * The city that a path names by slug or id.
     *
     * @throws RenamedCityException when the slug is one that the city has given up
     * @throws eu.integratingcities.http.problem.ProblemException when there is none
     */
    public City require(String slugOrId) {
        return findCity(slugOrId).orElseThrow(() -> refuse(slugOrId));
    }

    /** The city of that slug or id as it is now called. */
    public Optional<City> findCity(String slugOrId) {
        return ReservedSlugs.ID.matcher(slugOrId).matches()
                ? findByIdOptional(UUID.fromString(slugOrId))
                : findBySlug(slugOrId);
    }

    /** The city of that slug, also when it has given the slug up. */
    public Optional<City> findByAnySlug(String slug) {
        return findBySlug(slug).or(() -> retiredSlugs.holderOf(slug).flatMap(this::findByIdOptional));
    }

    /** The cities that now have one of these slugs, by their slugs. */
    public Map<String, City> bySlug(Collection<String> slugs) {
        return named(slugs).stream().collect(Collectors.toMap(City::slug, Function.identity()));
    }

    /** One of these slugs with the city that has it or has given it up; empty when all of them are free. */
    Optional<Map.Entry<String, City>> anyHolderOf(Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return Optional.empty();
        }
        return named(slugs).stream()
                .findFirst()
                .map(city -> Map.entry(city.slug(), city))
                .or(() -> retiredSlugs
                        .anyOf(slugs)
                        .map(retired -> Map.entry(retired.slug(), findById(retired.cityId()))));
    }

    /** As one parameter, however many: Hibernate's {@code in} has one for each of them, and takes longer than the database. */
    private List<City> named(Collection<String> slugs) {
        return getSession()
                .createNativeQuery("select * from city where slug = any (?1)", City.class)
                .setParameter(1, slugs.toArray(String[]::new))
                .getResultList();
    }

    private Optional<City> findBySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    private RuntimeException refuse(String slugOrId) {
        return retiredSlugs
                .holderOf(slugOrId)
                .<RuntimeException>map(
                        id -> new RenamedCityException(slugOrId, findById(id).slug()))
                .orElseGet(() -> CityProblems.unknown(slugOrId, nearest(slugOrId)));
    }

    /** The slug that is spelled most like this one, of those that come next to it in the order of the alphabet. */
    private Optional<String> nearest(String wrong) {
        var slug = wrong.toLowerCase(Locale.ROOT);
        var alike = Stream.concat(
                        neighbours("select slug from City where slug >= ?1 order by slug", slug),
                        neighbours("select slug from City where slug < ?1 order by slug desc", slug))
                .toList();
        return NearestName.of(slug, alike);
    }

    private Stream<String> neighbours(String query, String slug) {
        return getEntityManager()
                .createQuery(query, String.class)
                .setParameter(1, slug)
                .setMaxResults(NEIGHBOURS)
                .getResultList()
                .stream();
    }
}
