package eu.integratingcities.http.place;

/** A point in WGS 84, in degrees. */
public interface Position {
    /** From -90 to 90, north is positive. */
    Double latitude();

    /** From -180 to 180, east is positive. */
    Double longitude();
}
