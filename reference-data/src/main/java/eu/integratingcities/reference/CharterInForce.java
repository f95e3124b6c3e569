package eu.integratingcities.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which text a city can have signed. Before October 2024 there was only one; which one the cities signed in November
 * 2024 is not in the data, so it stays null.
 */
final class CharterInForce {

    private static final String FIRST_EDITION = "2010-02";

    /** Dates of the data compare as texts: "2013-09" is before "2024-10". */
    private static final String SECOND_EDITION = "2024-10";

    private CharterInForce() {}

    static @Nullable String when(JsonNode record) {
        return Stream.of("signedOn", "signedNotAfter")
                        .map(member -> record.path(member).asText(SECOND_EDITION))
                        .anyMatch(latest -> latest.compareTo(SECOND_EDITION) < 0)
                ? FIRST_EDITION
                : null;
    }
}
