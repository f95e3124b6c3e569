package eu.integratingcities.gateway.feed;

/** The place that was asked for is in no log that there is: it was made anew, or cut. */
public final class LogGoneException extends RuntimeException {
    LogGoneException(String message) {
        super(message);
    }
}
