package eu.integratingcities.gateway.status;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalLong;

/**
 * How far a service is behind with events, as it says itself.
 *
 * @param untold events that it has yet to tell
 * @param untoldSeconds how long the oldest of them has been waiting
 * @param untaken changes of others that it has not dealt with; empty while Kafka does not tell it
 * @param untakenSeconds how long ago it had dealt with all that there was then, or started
 */
record EventLag(long untold, long untoldSeconds, OptionalLong untaken, long untakenSeconds) {
    // When an operator is called: deploy/prometheus/alerts.yaml.
    private static final long GREAT_UNTOLD_SECONDS = 60;
    private static final long GREAT_UNTAKEN_SECONDS = 300;

    static EventLag of(JsonNode told) {
        var untaken = told.path("untaken");
        return new EventLag(
                told.path("untold").asLong(),
                told.path("untoldSeconds").asLong(),
                untaken.isNumber() ? OptionalLong.of(untaken.asLong()) : OptionalLong.empty(),
                told.path("untakenSeconds").asLong());
    }

    /** Whether it is so great that readers may miss what has changed. */
    boolean isGreat() {
        return untoldSeconds > GREAT_UNTOLD_SECONDS || untakenSeconds > GREAT_UNTAKEN_SECONDS;
    }
}
