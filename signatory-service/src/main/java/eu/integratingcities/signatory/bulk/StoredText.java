package eu.integratingcities.signatory.bulk;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text as the database has it, where what was copied is not read again. */
public final class StoredText {

    private StoredText() {}

    /** Half a surrogate pair, which UTF-8 cannot write, becomes a question mark on its way there. */
    public static String of(String said) {
        return said.chars().anyMatch(unit -> Character.isSurrogate((char) unit))
                ? new String(said.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                : said;
    }

    /** As {@link #of}; null stays null. */
    public static @Nullable String orNull(@Nullable String said) {
        return said == null ? null : of(said);
    }
}
