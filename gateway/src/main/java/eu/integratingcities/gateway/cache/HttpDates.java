package eu.integratingcities.gateway.cache;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates of headers. The two obsolete forms of RFC 9110 are not read: nobody here writes them. */
final class HttpDates {
    private HttpDates() {}

    /** The instant; empty if there is none or it is no IMF-fixdate. */
    static Optional<Instant> parse(@Nullable String date) {
        if (date == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date.strip())));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
