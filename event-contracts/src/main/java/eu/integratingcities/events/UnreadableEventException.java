package eu.integratingcities.events;

/** The bytes are not what their event type promises: no JSON, a required member missing, or a value out of its form. */
public final class UnreadableEventException extends RuntimeException {

    UnreadableEventException(String type, Exception cause) {
        super("Not a readable " + type + ": " + cause.getMessage(), cause);
    }
}
