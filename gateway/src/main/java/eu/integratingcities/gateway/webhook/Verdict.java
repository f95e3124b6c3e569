package eu.integratingcities.gateway.webhook;

/** What came of one attempt. */
sealed interface Verdict {

    /**
     * The receiver answered.
     *
     * @param body how the answer's body begins
     */
    record Answered(int status, String body) implements Verdict {}

    /** It did not; why, for its partner to read. */
    record Unreached(String reason) implements Verdict {}

    /** Nothing was sent, for reasons of this node. */
    record Untried() implements Verdict {}

    /** Whether the event is delivered. */
    default boolean isDelivered() {
        return this instanceof Answered answered && answered.status() / 100 == 2;
    }

    /** Whether the receiver wants nothing any more. */
    default boolean isGone() {
        return this instanceof Answered answered && answered.status() == 410;
    }
}
