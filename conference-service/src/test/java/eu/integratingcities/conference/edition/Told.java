package eu.integratingcities.conference.edition;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.caller.Change;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Editions as tests tell them, with as little as the case needs. */
public record Told(
        int number,
        String startsOn,
        String endsOn,
        @Nullable String zone,
        @Nullable String hostCity) {

    public static final Change BY_AN_ORGANISER = new Change(Instant.parse("2026-01-10T09:00:00Z"), "an organiser");

    public static Told edition(int number) {
        return new Told(number, "", "", null, null);
    }

    public Told from(String first) {
        return new Told(number, first, endsOn, zone, hostCity);
    }

    public Told to(String last) {
        return new Told(number, startsOn, last, zone, hostCity);
    }

    public Told in(String zone) {
        return new Told(number, startsOn, endsOn, zone, hostCity);
    }

    public Told hostedBy(String city) {
        return new Told(number, startsOn, endsOn, zone, city);
    }

    public Edition onRecord() {
        return new Edition(facts(), BY_AN_ORGANISER);
    }

    public EditionFacts facts() {
        return new EditionFacts(
                number,
                "Integrating Cities " + new RomanNumeral(number),
                null,
                date(startsOn),
                date(endsOn),
                zone,
                null,
                hostCity,
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static PartialDate date(String value) {
        return value.isEmpty() ? PartialDate.unknown() : PartialDate.of(value);
    }
}
