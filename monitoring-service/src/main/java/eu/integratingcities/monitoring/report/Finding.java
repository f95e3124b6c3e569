package eu.integratingcities.monitoring.report;

import eu.integratingcities.http.caller.Change;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What a reviewer found when the report went back to the city; kept, so that the course of the review can be read. */
@Entity
@Immutable
class Finding {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column
    private @Nullable String code;

    @Column
    private String text;

    @Column
    private Instant raisedAt;

    @Column
    private String raisedBy;

    /** For the persistence provider only. */
    protected Finding() {}

    Finding(NewFinding content, Change change) {
        this.code = content.code();
        this.text = content.text();
        this.raisedAt = change.at();
        this.raisedBy = change.by();
    }

    @Nullable
    String code() {
        return code;
    }

    String text() {
        return text;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    String raisedBy() {
        return raisedBy;
    }
}
