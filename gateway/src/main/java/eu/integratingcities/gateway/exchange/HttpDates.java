package eu.integratingcities.gateway.exchange;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates of headers (RFC 9110 section 5.6.7): written in the one form of today, read also in the two obsolete ones. */
public final class HttpDates {
    private static final DateTimeFormatter IMF_FIXDATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** Years have two digits: 1977 to 2076. Who still writes so means a day of these. */
    private static final DateTimeFormatter RFC_850 = new DateTimeFormatterBuilder()
            .appendPattern("EEEE, dd-MMM-")
            .appendValueReduced(ChronoField.YEAR, 2, 2, 1977)
            .appendPattern(" HH:mm:ss 'GMT'")
            .toFormatter(Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter ASCTIME = DateTimeFormatter.ofPattern(
                    "EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final List<DateTimeFormatter> FORMS =
            List.of(DateTimeFormatter.RFC_1123_DATE_TIME, RFC_850, ASCTIME);

    private HttpDates() {}

    /** The instant as headers write it, to the second. */
    public static String format(Instant instant) {
        return IMF_FIXDATE.format(instant);
    }

    /** The instant; empty if there is none or it has none of the three forms. */
    public static Optional<Instant> parse(@Nullable String date) {
        return date == null
                ? Optional.empty()
                : FORMS.stream()
                        .flatMap(form -> parse(form, date.strip()).stream())
                        .findFirst();
    }

    private static Optional<Instant> parse(DateTimeFormatter form, String date) {
        try {
            return Optional.of(Instant.from(form.parse(date)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
