package eu.integratingcities.http.parameter;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;

/** A text that would not come back as it was sent; the original message is for whoever sent it. */
public final class UnstorableTextException extends InvalidFormatException {
    private static final long serialVersionUID = 1;

    UnstorableTextException(JsonParser json, String text) {
        super(json, "A text must not hold the character U+0000, nor half of a surrogate pair.", text, String.class);
    }
}
