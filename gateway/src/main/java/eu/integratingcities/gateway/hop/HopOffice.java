package eu.integratingcities.gateway.hop;

/**
 * What the hops of all event loops share.
 *
 * @param journal what operators learn
 * @param breakers which services are down
 * @param writes who hears of writes first
 */
public record HopOffice(HopJournal journal, Breakers breakers, Writes writes) {}
