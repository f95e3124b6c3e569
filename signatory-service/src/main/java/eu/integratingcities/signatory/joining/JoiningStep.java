package eu.integratingcities.signatory.joining;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.caller.Change;
import eu.integratingcities.signatory.membership.Stage;
import eu.integratingcities.signatory.signing.SignedDocument;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One step that a city has taken on its way to the list. */
@Entity
@Immutable
@Table(name = "joining_step")
class JoiningStep {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Column(name = "city_id")
    private UUID cityId;

    @Column
    private Stage stage;

    @Column(name = "happened_on")
    @JdbcTypeCode(SqlTypes.JSON)
    private PartialDate happenedOn;

    @Column
    private @Nullable String body;

    @Embedded
    private @Nullable SignedDocument document;

    @Column
    private @Nullable String note;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    /** For the persistence provider. */
    protected JoiningStep() {}

    private JoiningStep(UUID cityId, Stage stage, PartialDate happenedOn, Change change) {
        this.cityId = cityId;
        this.stage = stage;
        this.happenedOn = happenedOn;
        this.recordedAt = change.at();
        this.recordedBy = change.by();
    }

    static JoiningStep declared(UUID cityId, NewCandidate candidate, Change change) {
        var step = new JoiningStep(cityId, Stage.DECLARED, candidate.declaredOn(), change);
        step.note = candidate.note();
        return step;
    }

    /** The city signed at a ceremony. */
    static JoiningStep signedAtCeremony(UUID cityId, PartialDate heldOn, Change change) {
        return new JoiningStep(cityId, Stage.SIGNED, heldOn, change);
    }

    static JoiningStep taken(UUID cityId, NewJoiningStep said, Change change) {
        var step = new JoiningStep(cityId, said.step(), said.happenedOn(), change);
        step.body = said.body();
        step.document = said.document();
        step.note = said.note();
        return step;
    }

    PartialDate happenedOn() {
        return happenedOn;
    }

    @Nullable
    String body() {
        return body;
    }

    @Nullable
    SignedDocument document() {
        return document;
    }
}
