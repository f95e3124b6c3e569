package eu.integratingcities.delivery;

import org.jspecify.annotations.Nullable;

/** A Kafka record is no CloudEvent as this system writes them. */
public final class UnreadableEnvelopeException extends RuntimeException {

    UnreadableEnvelopeException(String message, @Nullable Exception cause) {
        super(message, cause);
    }
}
