package eu.integratingcities.signatory.city;

import java.util.UUID;

/**
 * Another city, as a relation to it shows it.
 *
 * @param id id of the other city
 * @param slug short name of the other city, by which addresses name it
 * @param name English name of the other city
 */
public record RelatedCity(UUID id, String slug, String name) {}
