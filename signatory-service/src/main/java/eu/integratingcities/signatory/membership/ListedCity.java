package eu.integratingcities.signatory.membership;

import eu.integratingcities.events.CityState;
import eu.integratingcities.events.MembershipState;
import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.caller.Change;
import eu.integratingcities.signatory.charter.EditionCodes;
import eu.integratingcities.signatory.city.City;
import eu.integratingcities.signatory.city.PublicCity;
import eu.integratingcities.signatory.signing.CitySignings;
import eu.integratingcities.signatory.signing.Signing;
import java.util.List;

/** A city that has come on file and on the list in one, by one row, with what that makes of it. */
record ListedCity(City city, SigningLedger ledger, StatusChange listing) {

    /** @throws eu.integratingcities.http.problem.ProblemException when the row breaks a rule of signings */
    static ListedCity of(City city, NewSignatory row, EditionCodes editions, Change change) {
        var membership = Membership.onRecord(city.id(), change);
        var ledger = new SigningLedger(membership, CitySignings.none(city.id()), editions);
        TakeOverSignatories.amend(ledger, row, change);
        var listing =
                StatusChange.listed(city.id(), PartialDate.unknown(), change).identified();
        return new ListedCity(city, ledger, listing);
    }

    Membership membership() {
        return ledger.membership();
    }

    CitySignings signings() {
        return ledger.signings();
    }

    StandingChange standing() {
        return new StandingChange(
                membership(),
                EffectiveHistory.of(List.of(listing.line())),
                membership().change().at());
    }

    /** As the view {@code public_city} has it once the rows are there. */
    CityState state() {
        var state = new MembershipState(
                Status.LISTED.code(),
                signings().lastEdition().orElse(null),
                signings().first().map(Signing::signedOn).orElse(PartialDate.unknown()),
                null,
                signings().states(),
                List.of());
        return PublicCity.of(city, state);
    }
}
