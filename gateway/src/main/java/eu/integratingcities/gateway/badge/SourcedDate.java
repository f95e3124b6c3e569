package eu.integratingcities.gateway.badge;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A date in words, exactly as precise as its source.
 *
 * @param value {@code 2010-02-22}, {@code 2010-02} or {@code 2010}
 * @param precision day, month or year
 */
record SourcedDate(String value, String precision) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /** A partial date of the services; empty if no source says that much. */
    static Optional<SourcedDate> of(JsonNode partial) {
        var value = partial.path("value");
        return value.isTextual()
                ? Optional.of(new SourcedDate(
                        value.asText(), partial.path("precision").asText()))
                : Optional.empty();
    }

    /** {@code 22 February 2010}, {@code February 2010} or {@code 2010}. */
    String words() {
        return switch (precision) {
            case "day" -> LocalDate.parse(value).format(DAY);
            case "month" -> YearMonth.parse(value).format(MONTH);
            default -> value;
        };
    }

    /** The same in a sentence, with what the source leaves open. */
    String when() {
        return switch (precision) {
            case "day" -> "on " + words();
            case "month" -> "in " + words() + "; no source tells the day";
            default -> "in " + words() + "; no source tells the month";
        };
    }
}
