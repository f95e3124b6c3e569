package eu.integratingcities.delivery;

/** This service keeps no copy of this name. */
public final class UnknownCopyException extends RuntimeException {

    UnknownCopyException(String name) {
        super("There is no copy " + name);
    }
}
