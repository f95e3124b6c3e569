package eu.integratingcities.http.conditional;

/** A view of one aggregate: its version is part of the JSON and leads its entity tag, {@code "version.hash"}. */
public interface Versioned {
    /** Counts the changes of the aggregate; what {@code If-Match} is compared with. */
    long version();
}
