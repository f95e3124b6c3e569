package eu.integratingcities.conference.authorship;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The last change of a row.
 *
 * @param by subject of the caller's token
 */
@Embeddable
public record Change(
        @Column(name = "changed_at") Instant at,
        @Column(name = "changed_by") String by) {}
