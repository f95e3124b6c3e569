package eu.integratingcities.conference.signatory;

/**
 * What records call by another slug is called like this now, in the transaction that is running. Whoever shows a city tells
 * its records again, because others keep answers in which the other slug stands.
 */
public record CityRenamed(String slug) {}
