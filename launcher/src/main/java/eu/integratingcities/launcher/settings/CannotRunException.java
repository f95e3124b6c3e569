package eu.integratingcities.launcher.settings;

/** A reason not to go on, told to whoever typed the command: what is the matter and what would be right. */
public final class CannotRunException extends RuntimeException {
    public CannotRunException(String message) {
        super(message);
    }

    public CannotRunException(String message, Throwable cause) {
        super(message, cause);
    }
}
