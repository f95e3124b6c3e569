package eu.integratingcities.conference.ceremony;

import eu.integratingcities.events.CeremonyHeld;
import eu.integratingcities.events.CeremonySigning;
import eu.integratingcities.events.CeremonyState;
import eu.integratingcities.events.ConferencesEvent;
import eu.integratingcities.events.SurrogateKeys;

/** What others are told of a ceremony: who signed by city and office, never by name. */
final class CeremonyEvents {

    private CeremonyEvents() {}

    static ConferencesEvent held(Ceremony ceremony) {
        var edition = ceremony.edition();
        return new CeremonyHeld(
                new CeremonyState(
                        edition.id(),
                        edition.number(),
                        ceremony.session(),
                        ceremony.heldOn(),
                        ceremony.signings().stream()
                                .map(signature -> new CeremonySigning(signature.city(), signature.signerOffice()))
                                .toList()),
                SurrogateKeys.of(SurrogateKeys.conference(edition.number())));
    }
}
