package eu.integratingcities.signatory.joining;

import eu.integratingcities.events.CeremonyState;
import eu.integratingcities.http.caller.Change;
import eu.integratingcities.signatory.city.City;
import eu.integratingcities.signatory.membership.Status;
import eu.integratingcities.signatory.provenance.Discrepancies;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a ceremony tells and the register cannot follow: noted for the secretariat, because it concerns candidates. */
@ApplicationScoped
class CeremonyDiscrepancies {

    private final Discrepancies discrepancies;

    CeremonyDiscrepancies(Discrepancies discrepancies) {
        this.discrepancies = discrepancies;
    }

    void signedBeforeAdoption(CeremonyState ceremony, City city, Change change) {
        discrepancies.noteInPrivate(
                key(ceremony, city.slug()),
                "signed-before-adoption",
                "%s at the ceremony of conference %d".formatted(city.name(), ceremony.conference()),
                "The ceremony names %s among the cities that signed; no body of the city is on record as having adopted"
                                .formatted(city.name())
                        + " the charter. The signing is not recorded.",
                List.of(city.id()),
                change);
    }

    void statusBeforeSigning(CeremonyState ceremony, City city, Status status, Change change) {
        discrepancies.noteInPrivate(
                key(ceremony, city.slug()),
                "status-before-signing",
                "%s at the ceremony of conference %d".formatted(city.name(), ceremony.conference()),
                "The ceremony names %s among the cities that signed; no other signing of it is on record, but the status"
                                .formatted(city.name())
                        + " %s, which began before. The signing is not recorded.".formatted(status.code()),
                List.of(city.id()),
                change);
    }

    void unknownCity(CeremonyState ceremony, String slug, Change change) {
        discrepancies.noteInPrivate(
                key(ceremony, slug),
                "unknown-city",
                "An unknown city at the ceremony of conference " + ceremony.conference(),
                "The ceremony names %s among the cities that signed; no city on file has or had this slug."
                        .formatted(slug),
                List.of(),
                change);
    }

    private static String key(CeremonyState ceremony, String slug) {
        return "ceremony:%d:%s".formatted(ceremony.conference(), slug);
    }
}
