package eu.integratingcities.delivery;

import java.util.UUID;

/** There is no dead letter with this id. */
public final class UnknownLetterException extends RuntimeException {

    UnknownLetterException(UUID id) {
        super("There is no dead letter " + id);
    }
}
