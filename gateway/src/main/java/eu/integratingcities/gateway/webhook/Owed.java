package eu.integratingcities.gateway.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A delivery that is this node's to attempt.
 *
 * @param claim by which the node shows that it still is
 * @param failing whether nothing that was sent to its webhook of late came to it
 * @param secrets each of which signs
 * @param attempts that were made before
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Owed(
        UUID id,
        UUID webhook,
        String lane,
        UUID claim,
        boolean failing,
        String url,
        String eventId,
        byte[] body,
        List<byte[]> secrets,
        int attempts,
        Instant owedAt) {

    /** Since when it is owed. */
    Duration age(Instant now) {
        return Duration.between(owedAt, now);
    }
}
