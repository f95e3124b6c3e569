package eu.integratingcities.signatory.city;

import java.util.UUID;

/** Another city, as a relation to it shows it. */
public record RelatedCity(UUID id, String slug, String name) {}
