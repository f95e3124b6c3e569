package eu.integratingcities.conference.edition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where to go on from an edition, as path-absolute links. Null where nothing is said of it here; the city and the cycle are
 * other services' records, and history may name one that they do not have.
 *
 * @param self path of the edition
 * @param sessions path of its sessions
 * @param schedule path of its schedule
 * @param ceremony path of its signing ceremony; null where it had none
 * @param hostCity path of the city that hosts it
 * @param reportPresented path of the monitoring cycle whose report was presented
 */
@Schema(name = "ConferenceLinks", description = "Path-absolute links; null where there is nothing on record")
record EditionLinks(
        String self,
        String sessions,
        String schedule,
        @Nullable String ceremony,
        @Nullable String hostCity,
        @Nullable String reportPresented) {

    static EditionLinks of(int number, boolean ceremony, @Nullable String hostCity, @Nullable Integer cycle) {
        var self = "/v1/conferences/" + number;
        return new EditionLinks(
                self,
                self + "/sessions",
                self + "/schedule",
                ceremony ? self + "/ceremony" : null,
                hostCity == null ? null : "/v1/cities/" + hostCity,
                cycle == null ? null : "/v1/monitoring/cycles/" + cycle);
    }
}
