package eu.integratingcities.gateway.snapshot;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a snapshot is called: its day in UTC, and from the second one of a day on a number ({@code 2025-01-31-2}). The
 * order is that of time.
 *
 * @param number 1 for the first of the day, 99 at most
 */
record SnapshotName(LocalDate day, int number) implements Comparable<SnapshotName> {
    private static final int LAST = 99;
    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:-([2-9]|[1-9]\\d))?");

    /** Reads a name; empty for anything that {@link #toString} does not write. */
    static Optional<SnapshotName> read(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            var number = form.group(2);
            return Optional.of(
                    new SnapshotName(LocalDate.parse(form.group(1)), number == null ? 1 : Integer.parseInt(number)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The name of the next one on the same day; fails behind the last number. */
    SnapshotName next() {
        if (number == LAST) {
            throw new IllegalStateException("There are " + LAST + " snapshots of " + day);
        }
        return new SnapshotName(day, number + 1);
    }

    /** The name of its archive. */
    String zip() {
        return this + ".zip";
    }

    @Override
    public int compareTo(SnapshotName other) {
        return Comparator.comparing(SnapshotName::day)
                .thenComparingInt(SnapshotName::number)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return number == 1 ? day.toString() : day + "-" + number;
    }
}
