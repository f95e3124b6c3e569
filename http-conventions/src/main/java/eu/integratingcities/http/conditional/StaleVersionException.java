package eu.integratingcities.http.conditional;

/** The caller has seen another version than the one on record. */
public class StaleVersionException extends RuntimeException {
    private final long version;
    private final transient Object currentView;

    StaleVersionException(long version, Object currentView) {
        super("The current version is " + version);
        this.version = version;
        this.currentView = currentView;
    }

    public long version() {
        return version;
    }

    /** The item as the caller may read it now. */
    public Object currentView() {
        return currentView;
    }
}
