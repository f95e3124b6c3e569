package eu.integratingcities.conference.ceremony;

import eu.integratingcities.events.CeremonyHeld;
import eu.integratingcities.events.CeremonySigning;
import eu.integratingcities.events.CeremonyState;
import eu.integratingcities.events.ConferencesEvent;
import eu.integratingcities.events.SurrogateKeys;
import java.util.List;
import java.util.TreeSet;

/** What others are told of a ceremony: who signed by city and office, never by name. */
final class CeremonyEvents {

    private CeremonyEvents() {}

    /** @param toldBefore of which nothing is news any more; empty when it was told of another session, or of none */
    static ConferencesEvent held(Ceremony ceremony, List<CeremonySigning> toldBefore) {
        var edition = ceremony.edition();
        var signings = signings(ceremony);
        var news = new TreeSet<String>();
        signings.stream().filter(signing -> !toldBefore.contains(signing)).forEach(signing -> news.add(signing.city()));
        return new CeremonyHeld(
                new CeremonyState(edition.id(), edition.number(), ceremony.session(), ceremony.heldOn(), signings),
                news,
                // The list links to the ceremonies that there are.
                SurrogateKeys.of(SurrogateKeys.CONFERENCES, SurrogateKeys.conference(edition.number())));
    }

    /** What may be told of who signed. */
    static List<CeremonySigning> signings(Ceremony ceremony) {
        return ceremony.signings().stream()
                .map(signature -> new CeremonySigning(signature.city(), signature.signerOffice()))
                .toList();
    }
}
