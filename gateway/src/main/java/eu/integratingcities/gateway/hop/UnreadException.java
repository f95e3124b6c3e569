package eu.integratingcities.gateway.hop;

import org.jspecify.annotations.Nullable;

/** A service did not answer a read of the gateway's own as it should; it may later. */
public final class UnreadException extends RuntimeException {
    /** The cause is null where the service itself said no. */
    UnreadException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
