package eu.integratingcities.signatory.membership;

import eu.integratingcities.http.imports.RowImport;
import eu.integratingcities.http.imports.RowOutcome;
import eu.integratingcities.signatory.city.Cities;
import eu.integratingcities.signatory.city.City;
import eu.integratingcities.signatory.signing.Signings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Loads signatories, keyed by slug: the city, its place on the list and its signings in one row and one event. */
@ApplicationScoped
public class SignatoryImport implements RowImport<NewSignatory> {

    private final Cities cities;
    private final Memberships memberships;
    private final Signings signings;
    private final TakeOverSignatory takeOver;

    SignatoryImport(Cities cities, Memberships memberships, Signings signings, TakeOverSignatory takeOver) {
        this.cities = cities;
        this.memberships = memberships;
        this.signings = signings;
        this.takeOver = takeOver;
    }

    @Override
    public String kind() {
        return "signatories";
    }

    @Override
    public Class<NewSignatory> rowType() {
        return NewSignatory.class;
    }

    @Override
    public Optional<Class<?>> view() {
        return Optional.of(SignatoryView.class);
    }

    @Override
    public String key(NewSignatory row) {
        return row.slug();
    }

    /** Also of a city that is on file and no signatory: a row that makes it one leaves what it does not say. */
    @Override
    public Optional<NewSignatory> existing(String slug) {
        return cities.findCity(slug).map(this::said);
    }

    @Override
    public RowOutcome apply(NewSignatory row) {
        return cities.findCity(row.slug())
                .map(city -> takeOver.known(city, row))
                .orElseGet(() -> takeOver.unknown(row));
    }

    private NewSignatory said(City city) {
        var number = memberships.of(city).map(Membership::signatoryNumber).orElse(null);
        return NewSignatory.of(city.said(), number, signings.saidOf(city.id()));
    }
}
