package eu.integratingcities.signatory.signing;

import eu.integratingcities.http.paging.SqlLiteral;
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

    /** The day on which the register came to know of the signing, whatever it learnt of it later. */
    private static final String KNOWN_ON = "(s.known_since at time zone 'UTC')::date";

    private static final String EARLIEST =
            "signing_earliest(s.signed_earliest, s.signed_latest, " + KNOWN_ON + ", e.earliest, f.signed_earliest)";

    private static final String LATEST = "signing_latest(" + EARLIEST + ", s.signed_latest, " + KNOWN_ON + ")";

    /**
     * An item of a from clause. Where a day is asked about, with the edition that was signed as {@code e}, and for a renewal
     * what is known of the first signing as {@code f}. Older versions have no name of the signer: only what is known now
     * tells it.
     */
    public String table() {
        if (day == null) {
            return known();
        }
        return """
                %s
                left join charter_edition e on e.code = s.charter_edition
                left join standing_span f on s.renewal and f.city_id = s.city_id and f.position = 0 and %s""".formatted(known(), knownFirst());
    }

    private String known() {
        if (knownAt == null) {
            return "signing s";
        }
        var known = SqlLiteral.of(knownAt);
        return """
                (select v.*, null::text as signer_name, v.recorded_at as changed_at, origin.known_since
                 from signing_version v
                 join signing origin on origin.id = v.id
                 where v.recorded_at <= %s
                   and not exists (
                       select 1 from signing_version n
                       where n.id = v.id and n.version > v.version and n.recorded_at <= %s)) s""".formatted(known, known);
    }

    private String knownFirst() {
        return knownAt == null
                ? "f.known_until = 'infinity'"
                : "f.known_from <= %1$s and f.known_until > %1$s".formatted(SqlLiteral.of(knownAt));
    }

    /** A condition: the signing can have been made by the day. */
    public String possibly() {
        return day == null ? "true" : EARLIEST + " <= " + SqlLiteral.of(day);
    }

    /** A condition: the signing was made by the day, whichever day within its bounds is the true one. */
    public String certainly() {
        return day == null ? "true" : LATEST + " <= " + SqlLiteral.of(day);
    }

    /** Those of the city {@code c} that can have been made by the day, as a JSON array. */
    public String ofCity() {
        return ofCity(SigningColumns.JSON);
    }

    /** The same, without the names of the signers: for lists of cities, because names are not told in bulk. */
    public String ofCityUnnamed() {
        return ofCity(SigningColumns.JSON + " || '{\"signerName\": null}'");
    }

    private String ofCity(String signing) {
        return "(select coalesce(jsonb_agg(%s order by %s), '[]') from %s where s.city_id = c.id and %s)"
                .formatted(signing, SigningColumns.ORDER, table(), possibly());
    }
}
