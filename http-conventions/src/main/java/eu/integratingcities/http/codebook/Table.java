package eu.integratingcities.http.codebook;

import eu.integratingcities.http.document.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that is downloaded.
 *
 * @param name of its files, without a suffix
 * @param url where it is from, with the question as it was asked
 * @param asOf when what it is made of last changed, in the form of ISO 8601; null when there was never anything
 * @param next where the rows after these are; null when there are none
 */
record Table(
        String name,
        String url,
        List<Column> columns,
        int rows,
        @Nullable String asOf,
        @Nullable String next) {
    String file() {
        return name + ".csv";
    }
}
