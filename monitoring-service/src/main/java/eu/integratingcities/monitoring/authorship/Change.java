package eu.integratingcities.monitoring.authorship;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The last change of a row.
 *
 * @param by subject of the caller's token, or the name of the part of the system that reacted to an event
 */
@Embeddable
public record Change(
        @Column(name = "changed_at") Instant at,
        @Column(name = "changed_by") String by) {}
