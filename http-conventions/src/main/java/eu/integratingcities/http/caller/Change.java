package eu.integratingcities.http.caller;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The last change of a row.
 *
 * @param by subject of the caller's token, or the name of the part of the system that reacted to an event
 */
@Embeddable
public record Change(
        @Column(name = "changed_at") Instant at,
        @Column(name = "changed_by") String by) {

    /**
     * The same change, recorded after another one of the same thing: a microsecond later if the clock has gone back or
     * stood still, so that what is known at an instant never depends on the clock's jumps.
     */
    public Change after(Change last) {
        var next = last.at.plus(1, ChronoUnit.MICROS);
        return at.isBefore(next) ? new Change(next, by) : this;
    }
}
