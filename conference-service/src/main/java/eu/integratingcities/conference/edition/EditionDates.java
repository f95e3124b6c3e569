package eu.integratingcities.conference.edition;

import eu.integratingcities.events.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days of an edition as far as they are known, both inclusive.
 *
 * @param zone IANA name; null when no source tells the hour of anything
 */
public record EditionDates(
        PartialDate startsOn, PartialDate endsOn, @Nullable String zone) {

    /** False only when the last possible day comes before the first possible one. */
    boolean inOrder() {
        var first = startsOn.earliest();
        var last = endsOn.latest();
        return first == null || last == null || !last.isBefore(first);
    }

    /** False only when the day is certainly outside: what is unknown excludes nothing. */
    public boolean mayCover(LocalDate day) {
        var first = startsOn.earliest();
        var last = endsOn.latest();
        return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }

    /** The first instant at which the edition can begin: midnight in its zone, or in UTC while the zone is unknown. */
    Optional<Instant> beginning() {
        return Optional.ofNullable(startsOn.earliest())
                .map(day -> day.atStartOfDay(zoneId()).toInstant());
    }

    /** Which day it is at the venue, or in UTC while the zone is unknown. */
    public LocalDate dayAt(Instant moment) {
        return LocalDate.ofInstant(moment, zoneId());
    }

    private ZoneId zoneId() {
        return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
    }
}
