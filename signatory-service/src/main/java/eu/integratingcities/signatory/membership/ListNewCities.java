package eu.integratingcities.signatory.membership;

import eu.integratingcities.events.CityState;
import eu.integratingcities.http.caller.Change;
import eu.integratingcities.signatory.bulk.BulkRows;
import eu.integratingcities.signatory.charter.EditionCodes;
import eu.integratingcities.signatory.city.CityImport;
import eu.integratingcities.signatory.signing.Signings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts cities on the list that were not on file before, in the caller's transaction: as most rows of a large import do. The
 * rules are those of any other row; what they make is copied into the tables, one after the other in the order of their
 * foreign keys, and the state that events tell is made of it without being read again (ADR 16).
 */
@ApplicationScoped
class ListNewCities {

    private final CityImport cityImport;
    private final Signings signings;
    private final BulkRows copies;
    private final StandingProjection standings;

    ListNewCities(CityImport cityImport, Signings signings, BulkRows copies, StandingProjection standings) {
        this.cityImport = cityImport;
        this.signings = signings;
        this.copies = copies;
        this.standings = standings;
    }

    /**
     * The public states of the cities, in the order of the rows; to be told to others by the caller.
     *
     * @param rows each of another city, of which nothing is on file
     * @throws eu.integratingcities.http.problem.ProblemException when one of them cannot be taken over; nothing may stay
     *     then of what the others did
     */
    List<CityState> list(List<NewSignatory> rows, EditionCodes editions, Change change) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var cities = cityImport.copy(rows.stream().map(NewSignatory::city).toList(), change);
        var listed = new ArrayList<ListedCity>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            listed.add(ListedCity.of(cities.get(i), rows.get(i), editions, change));
        }
        copies.into(
                Membership.COPIED, listed.stream().map(ListedCity::membership).toList());
        signings.copy(listed.stream().map(ListedCity::signings));
        copies.into(
                StatusChange.COPIED, listed.stream().map(ListedCity::listing).toList());
        standings.beginAll(listed.stream().map(ListedCity::standing).toList());
        return listed.stream().map(ListedCity::state).toList();
    }
}
