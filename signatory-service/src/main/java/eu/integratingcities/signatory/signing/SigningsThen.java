package eu.integratingcities.signatory.signing;

import eu.integratingcities.http.paging.SqlLiteral;
import eu.integratingcities.signatory.charter.CharterLaunch;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Signings as they were known at one time and made by another, as parts of SQL that call the table of signings {@code s}.
 *
 * @param knownAt the instant whose knowledge counts; null: what is known now
 * @param day the day by which they are to have been made; null: any
 */
public record SigningsThen(
        @Nullable Instant knownAt, @Nullable LocalDate day) {

    /** What is known now of all signings. */
    public static final SigningsThen NOW = new SigningsThen(null, null);

    /** What is recorded had happened by the day of the recording, unless the record itself says otherwise. */
    private static final String LATEST = """
            case when s.signed_earliest > (s.changed_at at time zone 'UTC')::date
                then coalesce(s.signed_latest, 'infinity')
                else least(s.signed_latest, (s.changed_at at time zone 'UTC')::date) end""";

    /** An item of a from clause. Older versions have no name of the signer: only what is known now tells it. */
    public String table() {
        if (knownAt == null) {
            return "signing s";
        }
        var known = SqlLiteral.of(knownAt);
        return """
                (select v.*, null::text as signer_name, v.recorded_at as changed_at
                 from signing_version v
                 where v.recorded_at <= %s
                   and not exists (
                       select 1 from signing_version n
                       where n.id = v.id and n.version > v.version and n.recorded_at <= %s)) s""".formatted(known, known);
    }

    /** A condition: the signing can have been made by the day. */
    public String possibly() {
        return day == null
                ? "true"
                : "greatest(s.signed_earliest, least(%s, s.signed_latest)) <= %s"
                        .formatted(SqlLiteral.of(CharterLaunch.DAY), SqlLiteral.of(day));
    }

    /** A condition: the signing was made by the day, whichever day within its bounds is the true one. */
    public String certainly() {
        return day == null ? "true" : LATEST + " <= " + SqlLiteral.of(day);
    }

    /** Those of the city {@code c} that can have been made by the day, as a JSON array. */
    public String ofCity() {
        return "(select coalesce(jsonb_agg(%s order by %s), '[]') from %s where s.city_id = c.id and %s)"
                .formatted(SigningColumns.JSON, SigningColumns.ORDER, table(), possibly());
    }
}
