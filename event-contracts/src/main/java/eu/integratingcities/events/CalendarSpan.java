package eu.integratingcities.events;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The days that a written date covers: {@code 2010} a year, {@code 2010-02} a month, {@code 2010-02-22} a day.
 *
 * @param first first day, inclusive
 * @param last last day, inclusive
 */
record CalendarSpan(Precision precision, LocalDate first, LocalDate last) {

    /** Throws {@link IllegalArgumentException} when the text is no ISO 8601 year, month or day since the year 1. */
    static CalendarSpan parse(String text) {
        var span = read(text);
        if (span.first().getYear() < 1) {
            throw unreadable(text, null);
        }
        return span;
    }

    private static CalendarSpan read(String text) {
        try {
            return switch (text.length()) {
                case 4 -> ofYear(text);
                case 7 -> ofMonth(YearMonth.parse(text));
                case 10 -> ofDay(LocalDate.parse(text));
                default -> throw unreadable(text, null);
            };
        } catch (DateTimeException e) {
            throw unreadable(text, e);
        }
    }

    private static CalendarSpan ofYear(String text) {
        var january = YearMonth.parse(text + "-01");
        return new CalendarSpan(
                Precision.YEAR, january.atDay(1), january.withMonth(12).atEndOfMonth());
    }

    private static CalendarSpan ofMonth(YearMonth month) {
        return new CalendarSpan(Precision.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    private static CalendarSpan ofDay(LocalDate day) {
        return new CalendarSpan(Precision.DAY, day, day);
    }

    private static IllegalArgumentException unreadable(String text, @Nullable DateTimeException cause) {
        return new IllegalArgumentException(
                "\"" + text + "\" is not a date such as 2010, 2010-02 or 2010-02-22", cause);
    }
}
