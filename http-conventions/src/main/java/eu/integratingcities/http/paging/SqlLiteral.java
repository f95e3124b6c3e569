package eu.integratingcities.http.paging;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Days and instants written into a statement. Their types hold nothing that SQL could mistake, and a planner that sees
 * them knows how many rows lie before them; a bound value would make one plan for all.
 */
public final class SqlLiteral {

    private SqlLiteral() {}

    /** A {@code date}; what lies before the year 1 or after 9999 is an infinity. */
    public static String of(LocalDate day) {
        return "date '%s'".formatted(isWritable(day) ? day.toString() : infinity(day));
    }

    /** A {@code timestamptz}; what lies before the year 1 or after 9999 is an infinity. */
    public static String of(Instant instant) {
        var day = instant.atZone(ZoneOffset.UTC).toLocalDate();
        return "timestamptz '%s'".formatted(isWritable(day) ? instant.toString() : infinity(day));
    }

    private static boolean isWritable(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= 9999;
    }

    private static String infinity(LocalDate day) {
        return day.getYear() < 1 ? "-infinity" : "infinity";
    }
}
