package eu.integratingcities.signatory.signing;

import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.signatory.bulk.BulkRows;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The signings on file. */
@ApplicationScoped
public class Signings implements PanacheRepositoryBase<Signing, UUID> {

    private final BulkRows copies;

    Signings(BulkRows copies) {
        this.copies = copies;
    }

    /** Puts the signings on file that have been recorded meanwhile. */
    public void putOnFile(Stream<CitySignings> recorded) {
        persist(recorded.flatMap(CitySignings::added));
    }

    /** As {@link #putOnFile}, of cities of which none is on file yet: without entities to be kept in step (ADR 16). */
    public void copy(Stream<CitySignings> recorded) {
        copies.into(
                Signing.COPIED,
                recorded.flatMap(CitySignings::added).map(Signing::identified).toList());
    }

    /** The signings of a city. */
    public CitySignings of(UUID cityId) {
        return new CitySignings(cityId, list("cityId", cityId));
    }

    /** The signings of each of these cities, none included, by the city's id. */
    public Map<UUID, CitySignings> of(Collection<UUID> cityIds) {
        var onFile = cityIds.isEmpty()
                ? Map.<UUID, List<Signing>>of()
                : listOf(cityIds).stream().collect(Collectors.groupingBy(Signing::cityId));
        return cityIds.stream()
                .collect(Collectors.toMap(
                        Function.identity(), id -> new CitySignings(id, onFile.getOrDefault(id, List.of()))));
    }

    private List<Signing> listOf(Collection<UUID> cityIds) {
        return getSession()
                .createNativeQuery("select * from signing where city_id = any (?1)", Signing.class)
                .setParameter(1, cityIds.toArray(UUID[]::new))
                .getResultList();
    }

    /** A signing of this city; a 404 problem when there is none. */
    public Signing require(UUID cityId, UUID id) {
        return findByIdOptional(id)
                .filter(signing -> signing.cityId().equals(cityId))
                .orElseThrow(() -> ProblemException.notFound("signing", id));
    }
}
