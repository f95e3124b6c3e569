package eu.integratingcities.conference.edition;

import eu.integratingcities.conference.announcement.Origin;

/**
 * Something else is said of an edition than before, in the transaction that is running.
 *
 * @param edition locked
 */
public record EditionRetold(Edition edition, EditionFacts before, Origin origin) {

    /** Whether local times of the edition now mean other instants. */
    public boolean movesTheClock() {
        var zone = edition.facts().zone();
        return zone == null ? before.zone() != null : !zone.equals(before.zone());
    }
}
