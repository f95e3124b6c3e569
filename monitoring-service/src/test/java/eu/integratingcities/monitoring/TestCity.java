package eu.integratingcities.monitoring;

import eu.integratingcities.events.CityIdentifiers;
import eu.integratingcities.events.CityRecorded;
import eu.integratingcities.events.CityState;
import eu.integratingcities.events.CompetenceChanged;
import eu.integratingcities.events.CompetenceState;
import eu.integratingcities.events.MembershipState;
import eu.integratingcities.events.PartialDate;
import eu.integratingcities.events.SignatoryListed;
import eu.integratingcities.events.SignatoryStatusChanged;
import eu.integratingcities.events.SurrogateKeys;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A city as signatory-service tells of it. */
public record TestCity(UUID id, String slug) {

    /** A city of its own for one test, so that no other test's events concern it. */
    public static TestCity named(String name) {
        var id = UUID.randomUUID();
        return new TestCity(id, name + "-" + id.toString().substring(0, 8));
    }

    public CityState neverListed() {
        return state(null);
    }

    public CityState listed(String signedOn) {
        return withStatus("listed", signedOn);
    }

    public CityState withStatus(String status, String signedOn) {
        return state(new MembershipState(status, "2024-10", PartialDate.of(signedOn), null, List.of(), List.of()));
    }

    /** A signatory of which this is stated. */
    public CompetenceChanged states(CompetenceState... competences) {
        var membership = new MembershipState(
                "listed", "2024-10", PartialDate.of("2010-02-22"), null, List.of(), List.of(competences));
        return new CompetenceChanged(state(membership), SurrogateKeys.of(SurrogateKeys.signatory(slug)));
    }

    public CityRecorded recorded() {
        return new CityRecorded(neverListed(), SurrogateKeys.of(SurrogateKeys.city(slug)));
    }

    public SignatoryListed comesOnTheList(String signedOn) {
        return new SignatoryListed(listed(signedOn), SurrogateKeys.of(SurrogateKeys.signatory(slug)));
    }

    public SignatoryStatusChanged changesStatus(String status, String signedOn) {
        return new SignatoryStatusChanged(
                withStatus(status, signedOn), null, null, SurrogateKeys.of(SurrogateKeys.signatory(slug)));
    }

    private CityState state(@Nullable MembershipState membership) {
        return new CityState(
                id,
                slug,
                slug,
                List.of(),
                "NL",
                null,
                new CityIdentifiers(null, null, null, null, null),
                membership == null ? "not-on-record" : "signatory",
                membership,
                List.of());
    }
}
