package eu.integratingcities.events;

/** A point in WGS 84, in degrees. */
public record Place(double latitude, double longitude) {}
