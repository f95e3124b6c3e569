package eu.integratingcities.gateway.quota;

/** What is to be said of a key. */
public sealed interface KeyStanding {

    /**
     * It raises the quota.
     *
     * @param id by which it is counted
     */
    record Good(String id) implements KeyStanding {}

    /**
     * It is none, or none any more.
     *
     * @param reason a sentence for who sent it, that does not repeat the key
     */
    record Bad(String reason) implements KeyStanding {}

    /** Nobody can tell at the moment. */
    record Untold() implements KeyStanding {}
}
