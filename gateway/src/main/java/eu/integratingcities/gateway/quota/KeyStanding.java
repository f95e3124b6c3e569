package eu.integratingcities.gateway.quota;

/** What is to be said of a key. */
public sealed interface KeyStanding {

    /**
     * It raises the quota.
     *
     * @param id by which use is counted
     * @param account by which the quota is counted, so that another key is no other quota
     */
    record Good(String id, String account) implements KeyStanding {}

    /**
     * It is none, or none any more.
     *
     * @param reason a sentence for who sent it, that does not repeat the key
     */
    record Bad(String reason) implements KeyStanding {}

    /** Nobody can tell at the moment. */
    record Untold() implements KeyStanding {}
}
