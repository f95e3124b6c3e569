package eu.integratingcities.signatory.membership;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.caller.Change;
import eu.integratingcities.signatory.bulk.BulkTable;
import eu.integratingcities.signatory.bulk.NewIds;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One line of the status history: true from one date, recorded at another, never rewritten. */
@Entity
@Immutable
@Table(name = "status_change")
class StatusChange {

    /** As a new one is copied; its columns are those of the mapping below. */
    static final BulkTable<StatusChange> COPIED = BulkTable.<StatusChange>named("status_change")
            .with("id", line -> line.id)
            .with("city_id", line -> line.cityId)
            .with("status", line -> line.status.code())
            .with("reason", line -> line.reason)
            .with("note", line -> line.note)
            .with("decision_url", line -> line.decisionUrl)
            .withJson("true_from", line -> line.trueFrom)
            .with("true_from_earliest", line -> line.trueFromEarliest)
            .with("true_from_latest", line -> line.trueFromLatest)
            .with("recorded_at", line -> line.recordedAt)
            .with("recorded_by", line -> line.recordedBy)
            .with("supersedes", line -> line.supersedes);

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Column(name = "city_id")
    private UUID cityId;

    @Column
    private Status status;

    @Column
    private @Nullable String reason;

    @Column
    private @Nullable String note;

    @Column(name = "decision_url")
    private @Nullable String decisionUrl;

    @Column(name = "true_from")
    @JdbcTypeCode(SqlTypes.JSON)
    private PartialDate trueFrom;

    @Column(name = "true_from_earliest")
    private @Nullable LocalDate trueFromEarliest;

    @Column(name = "true_from_latest")
    private @Nullable LocalDate trueFromLatest;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column
    private @Nullable UUID supersedes;

    /** For the persistence provider. */
    protected StatusChange() {}

    private StatusChange(UUID cityId, Status status, PartialDate trueFrom, Change change) {
        this.cityId = cityId;
        this.status = status;
        this.trueFrom = trueFrom;
        this.trueFromEarliest = trueFrom.earliest();
        this.trueFromLatest = trueFrom.latest();
        this.recordedAt = change.at();
        this.recordedBy = change.by();
    }

    /** The city came on the list. */
    static StatusChange listed(UUID cityId, PartialDate trueFrom, Change change) {
        return new StatusChange(cityId, Status.LISTED, trueFrom, change);
    }

    static StatusChange decided(UUID cityId, NewStatusDecision decision, Change change) {
        var line = new StatusChange(cityId, decision.status(), decision.trueFrom(), change);
        line.reason = decision.reason();
        line.note = decision.note();
        line.decisionUrl = decision.decisionUrl();
        line.supersedes = decision.supersedes();
        return line;
    }

    /** The same, which is copied, not persisted, with an identifier. */
    StatusChange identified() {
        id = NewIds.next();
        return this;
    }

    UUID id() {
        return id;
    }

    UUID cityId() {
        return cityId;
    }

    Status status() {
        return status;
    }

    /** Code of the reason; null for the listing. */
    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String decisionUrl() {
        return decisionUrl;
    }

    /** What the line says about time. */
    StatusLine line() {
        return new StatusLine(id, status, trueFrom, recordedAt, supersedes);
    }
}
