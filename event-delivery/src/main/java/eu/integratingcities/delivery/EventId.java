package eu.integratingcities.delivery;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Identifiers of events: UUID version 7 (RFC 9562, section 5.7), so that they sort roughly by time. */
final class EventId {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private EventId() {}

    static UUID at(Instant time) {
        var random = ThreadLocalRandom.current();
        var high = (time.toEpochMilli() << 16) | VERSION_7 | random.nextLong(1 << 12);
        var low = VARIANT | random.nextLong(1L << 62);
        return new UUID(high, low);
    }
}
