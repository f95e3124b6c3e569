package eu.integratingcities.gateway.codebook;

import eu.integratingcities.gateway.exchange.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Sentences on columns, in {@code codebook/columns.properties}: by the whole name, else by its end from a dot on. */
final class ColumnWords {
    private final Properties sentences = new Properties();

    ColumnWords() {
        try {
            sentences.load(new StringReader(Resources.text("codebook/columns.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // from text in memory it does not happen
        }
    }

    /** The sentence; empty if there is none. */
    String of(String name) {
        var sentence = sentences.getProperty(name);
        for (int dot = name.indexOf('.'); sentence == null && dot >= 0; dot = name.indexOf('.', dot + 1)) {
            sentence = sentences.getProperty(name.substring(dot));
        }
        return sentence == null ? "" : sentence;
    }
}
