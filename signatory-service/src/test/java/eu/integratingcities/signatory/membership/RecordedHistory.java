package eu.integratingcities.signatory.membership;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.caller.Change;
import eu.integratingcities.signatory.city.CityIdentifiers;
import eu.integratingcities.signatory.city.CityImport;
import eu.integratingcities.signatory.city.NewCity;
import eu.integratingcities.signatory.membership.NaiveRegister.Act;
import eu.integratingcities.signatory.signing.NewSigning;
import eu.integratingcities.signatory.signing.Signings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts a naive history on record by the use cases of the register, each act at its own instant. */
@ApplicationScoped
class RecordedHistory {

    private final CityImport cities;
    private final TakeOverSignatories takeOver;
    private final CorrectSigning correctSigning;
    private final DecideStatus decideStatus;
    private final Memberships memberships;
    private final Signings signings;
    private final StatusHistory lines;

    RecordedHistory(
            CityImport cities,
            TakeOverSignatories takeOver,
            CorrectSigning correctSigning,
            DecideStatus decideStatus,
            Memberships memberships,
            Signings signings,
            StatusHistory lines) {
        this.cities = cities;
        this.takeOver = takeOver;
        this.correctSigning = correctSigning;
        this.decideStatus = decideStatus;
        this.memberships = memberships;
        this.signings = signings;
        this.lines = lines;
    }

    /** The id of the city, in the caller's transaction. */
    UUID put(NaiveRegister history, String slug) {
        var said = new NewCity(
                slug, slug, List.of(), "NL", null, CityIdentifiers.NONE, null, List.of(), Map.of(), List.of());
        var begun = new Change(history.acts().getFirst().at(), "test");
        var city = cities.copy(List.of(said), begun).getFirst();
        for (var recorded : history.acts()) {
            var change = new Change(recorded.at(), "test");
            switch (recorded.act()) {
                case Act.Listed(var on) ->
                    takeOver.takeOver(List.of(NewSignatory.of(city.said(), null, List.of(signing(on)))), change);
                case Act.Signed(var on) -> correctSigning(city.id(), on, change);
                case Act.ListingCorrected(var on) ->
                    decide(
                            city.id(),
                            Status.LISTED,
                            on,
                            lines.inEffect(city.id()).listing().id(),
                            change);
                case Act.Changed(var to, var from) -> decide(city.id(), to, from, null, change);
                case Act.Corrected(var position, var to, var from) ->
                    decide(
                            city.id(),
                            to,
                            from,
                            lines.inEffect(city.id()).changes().get(position).id(),
                            change);
            }
        }
        return city.id();
    }

    private void correctSigning(UUID cityId, PartialDate on, Change change) {
        var first = signings.of(cityId).first().orElseThrow();
        correctSigning.correct(memberships.findById(cityId), first, signing(on), change);
    }

    private void decide(UUID cityId, Status to, PartialDate from, @Nullable UUID supersedes, Change change) {
        decideStatus.decide(
                memberships.findById(cityId),
                new NewStatusDecision(to, from, "at-own-request", null, "https://example.org/decisions/12", supersedes),
                change);
    }

    private static NewSigning signing(PartialDate on) {
        return new NewSigning(on, null, null, null, null, null, null, null, null, false, List.of());
    }

    static Instant latest(NaiveRegister history) {
        return history.acts().getLast().at();
    }
}
