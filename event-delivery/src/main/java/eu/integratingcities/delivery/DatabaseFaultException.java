package eu.integratingcities.delivery;

import java.sql.SQLException;

/** The service's own database did not do what it was asked; the cause says why. */
public final class DatabaseFaultException extends RuntimeException {

    DatabaseFaultException(String message, SQLException cause) {
        super(message, cause);
    }
}
