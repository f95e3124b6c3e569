package eu.integratingcities.http.imports;

import java.io.IOException;

/** A record of a CSV file that does not end; the message is for whoever sent it. */
final class LongRecordException extends IOException {
    private static final long serialVersionUID = 1;

    LongRecordException(int mostCharacters) {
        super("A record has at most " + mostCharacters + " characters; is a quote left open?");
    }
}
