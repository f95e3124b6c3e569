package eu.integratingcities.signatory.membership;

import eu.integratingcities.http.paging.SqlLiteral;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sums that the database keeps of what is known now, as parts of SQL. A number for a day is the sum of all steps up to
 * it: months before its own are summed already, the days of its month are added, and so are the steps that are only noted.
 */
public final class StandingCounts {

    /** The rows of a count that does not ask for an edition of the charter. */
    public static final String ANY_CHARTER = "charter = ''";

    private static final String COLUMNS = "standing, charter, country, year_from, year_to, day, possible, certain";

    private StandingCounts() {}

    /**
     * Everything that counts on a day, as a subquery with the columns of {@code standing_step} but the city.
     *
     * @param day null: at the end of time, where each signatory has the status that the register says now
     */
    public static String upTo(@Nullable LocalDate day) {
        var months = "select " + COLUMNS + " from standing_count where grain = 'month'";
        var notes = "select " + COLUMNS + " from standing_note";
        if (day == null) {
            return "(%s union all %s)".formatted(months, notes);
        }
        var end = SqlLiteral.of(day);
        var month = SqlLiteral.of(day.withDayOfMonth(1));
        return "(%s and day < %s union all %s where grain = 'day' and day between %s and %s union all %s where day <= %s)"
                .formatted(months, month, "select " + COLUMNS + " from standing_count", month, end, notes, end);
    }

    /**
     * What some cities add to the sums by what is known now, to be taken off them: a query with the columns of
     * {@code standing_step} but city and day.
     *
     * @param cities a query for their ids
     */
    public static String takenOff(String cities, LocalDate day) {
        return """
                select standing, charter, country, year_from, year_to, -possible, -certain
                from standing_step
                where city_id in (%s) and day <= %s""".formatted(cities, SqlLiteral.of(day));
    }

    /**
     * A condition: rows that make up the number of those with one of these statuses.
     *
     * @param statuses one status, or those of signatories; at the end of time also all, of which each signatory has one
     */
    public static String of(Set<Status> statuses) {
        var rows = statuses.stream().map(status -> "'" + status.code() + "'").collect(Collectors.joining(", "));
        return "standing in (%s%s)".formatted(rows, Status.OF_SIGNATORIES.equals(statuses) ? ", 'signatory'" : "");
    }
}
