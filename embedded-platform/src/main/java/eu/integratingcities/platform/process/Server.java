package eu.integratingcities.platform.process;

/**
 * A server of the platform, as far as whoever keeps it running needs to know it. The order is {@link #prepare},
 * {@link #command}, {@link #isReady} until it says yes, {@link #provision}.
 */
public interface Server {
    /** How logs and messages call it. */
    String name();

    /** Its port on 127.0.0.1. */
    int port();

    /** Lays the data folder out when it is new, and cleans up after a predecessor that was killed. */
    void prepare();

    /** What runs the server in the foreground. */
    ChildCommand command();

    /** Whether the server answers requests. */
    boolean isReady();

    /** Makes what its users need to find, if it is not there yet. */
    void provision();
}
