package eu.integratingcities.events;

import org.jspecify.annotations.Nullable;

/** The bytes are not what their event type promises: no JSON, a required member missing, or a value out of its form. */
public final class UnreadableEventException extends RuntimeException {

    UnreadableEventException(String type, @Nullable String reason, @Nullable Exception cause) {
        super("Not a readable " + type + ": " + reason, cause);
    }
}
