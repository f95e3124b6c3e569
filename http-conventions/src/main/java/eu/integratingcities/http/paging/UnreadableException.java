package eu.integratingcities.http.paging;

/** The database does not answer a query, or answers something that the view does not expect. */
class UnreadableException extends IllegalStateException {
    UnreadableException(String message, Throwable cause) {
        super(message, cause);
    }
}
