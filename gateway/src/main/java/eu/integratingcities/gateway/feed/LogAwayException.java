package eu.integratingcities.gateway.feed;

/** Kafka does not answer, or there are more questions than it can be asked at once. */
public final class LogAwayException extends RuntimeException {
    LogAwayException(String message) {
        super(message);
    }

    LogAwayException(String message, Throwable cause) {
        super(message, cause);
    }
}
