package eu.integratingcities.http.place;

/** A point in WGS 84, in degrees. */
public interface Position {
    /** Degrees north of the equator, from -90 to 90. */
    Double latitude();

    /** Degrees east of Greenwich, from -180 to 180. */
    Double longitude();
}
