package eu.integratingcities.http.sample;

/** Commits of places that somebody else can hold up. */
public final class HeldCommits {
    /** Done in another session's transaction, lets every commit wait that puts a place of {@link #NAME} on record. */
    public static final String HOLD = "select pg_advisory_xact_lock(4711)";

    /** See {@link #HOLD}. */
    public static final String NAME = "Commit";

    private HeldCommits() {}
}
