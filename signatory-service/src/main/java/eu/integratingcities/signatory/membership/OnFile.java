package eu.integratingcities.signatory.membership;

import eu.integratingcities.signatory.charter.CharterEditions;
import eu.integratingcities.signatory.charter.EditionCodes;
import eu.integratingcities.signatory.city.Cities;
import eu.integratingcities.signatory.city.City;
import eu.integratingcities.signatory.signing.CitySignings;
import eu.integratingcities.signatory.signing.Signings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is on file of the cities that rows of an import name. */
final class OnFile {

    private final Map<String, City> cities;
    private final Map<UUID, Membership> memberships;
    private final Map<UUID, CitySignings> signings;
    private final EditionCodes editions;

    private OnFile(
            Map<String, City> cities,
            Map<UUID, Membership> memberships,
            Map<UUID, CitySignings> signings,
            EditionCodes editions) {
        this.cities = cities;
        this.memberships = memberships;
        this.signings = signings;
        this.editions = editions;
    }

    boolean hasCity(String slug) {
        return cities.containsKey(slug);
    }

    /** A city that is on file. */
    City city(String slug) {
        return Objects.requireNonNull(cities.get(slug), slug);
    }

    Optional<Membership> membership(City city) {
        return Optional.ofNullable(memberships.get(city.id()));
    }

    SigningLedger ledger(Membership membership) {
        var known = signings.getOrDefault(membership.cityId(), CitySignings.none(membership.cityId()));
        return new SigningLedger(membership, known, editions);
    }

    EditionCodes editions() {
        return editions;
    }

    /** What the register says of each city, by its slug, in the form in which it can be loaded. */
    Map<String, NewSignatory> said() {
        return cities.values().stream()
                .map(this::said)
                .collect(Collectors.toMap(NewSignatory::slug, Function.identity()));
    }

    private NewSignatory said(City city) {
        var number = membership(city).map(Membership::signatoryNumber).orElse(null);
        var signed = signings.getOrDefault(city.id(), CitySignings.none(city.id()));
        return NewSignatory.of(city.said(), number, signed.said());
    }

    /** Reads with one query for each table. */
    @ApplicationScoped
    static class Reader {

        private final Cities cities;
        private final Memberships memberships;
        private final Signings signings;
        private final CharterEditions editions;

        Reader(Cities cities, Memberships memberships, Signings signings, CharterEditions editions) {
            this.cities = cities;
            this.memberships = memberships;
            this.signings = signings;
            this.editions = editions;
        }

        OnFile of(Collection<String> slugs) {
            var known = slugs.isEmpty() ? Map.<String, City>of() : cities.bySlug(slugs);
            var ids = known.values().stream().map(City::id).toList();
            return new OnFile(known, memberships.of(ids), signings.of(ids), editions.codes());
        }
    }
}
