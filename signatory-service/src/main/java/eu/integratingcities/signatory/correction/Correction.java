package eu.integratingcities.signatory.correction;

import eu.integratingcities.http.caller.Change;
import eu.integratingcities.signatory.correction.CorrectionState.Accepted;
import eu.integratingcities.signatory.correction.CorrectionState.Applied;
import eu.integratingcities.signatory.correction.CorrectionState.Declined;
import eu.integratingcities.signatory.correction.CorrectionState.Received;
import eu.integratingcities.signatory.correction.CorrectionState.UnderReview;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** What somebody says is wrong. Who they are it does not know; how to reach them is a {@link SenderContact}. */
@Entity
@Table(name = "correction")
class Correction {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Column(name = "city_id", updatable = false)
    private @Nullable UUID cityId;

    @Column(name = "subject_path", updatable = false)
    private @Nullable String subjectPath;

    @Column(updatable = false)
    private String claim;

    @Column(name = "source_url", updatable = false)
    private String sourceUrl;

    @Column(updatable = false)
    private @Nullable String note;

    @Column
    private @Nullable Moderation moderation;

    @Embedded
    private StoredState stored;

    @Version
    private long version;

    @Embedded
    private Change change;

    /** For the persistence provider. */
    protected Correction() {}

    private Correction(Subject subject, NewCorrection said, Change change) {
        cityId = subject.cityId();
        subjectPath = subject.path();
        claim = said.claim();
        sourceUrl = said.sourceUrl();
        note = said.note();
        become(new Received(change.at()), change);
    }

    static Correction received(Subject subject, NewCorrection said, Change change) {
        return new Correction(subject, said, change);
    }

    /** The secretariat has read what the sender wrote, and says whether others may. */
    void moderate(Moderation decided, Change change) {
        moderation = decided;
        become(state().moderate(change.at()), change);
    }

    void accept(String reason, Change change) {
        become(underReview().accept(change.at(), reason), change);
    }

    void decline(String reason, Change change) {
        become(underReview().decline(change.at(), reason), change);
    }

    /** @param changed path of what was changed */
    void apply(String changed, Change change) {
        var next =
                switch (state()) {
                    case Accepted accepted -> accepted.apply(change.at(), changed);
                    case Received _, UnderReview _, Declined _, Applied _ ->
                        throw CorrectionProblems.illegal(CorrectionMove.APPLICATION, this);
                };
        become(next, change);
    }

    UUID id() {
        return id;
    }

    /** The city that it concerns; null when it concerns none alone. */
    @Nullable
    UUID cityId() {
        return cityId;
    }

    boolean isPublished() {
        return moderation == Moderation.PUBLISHED;
    }

    CorrectionState state() {
        return stored.state();
    }

    StoredState stored() {
        return stored;
    }

    long version() {
        return version;
    }

    Change change() {
        return change;
    }

    private UnderReview underReview() {
        return switch (state()) {
            case UnderReview underReview -> underReview;
            case Received _, Accepted _, Declined _, Applied _ ->
                throw CorrectionProblems.illegal(CorrectionMove.DECISION, this);
        };
    }

    private void become(CorrectionState next, Change change) {
        stored = StoredState.of(next);
        this.change = change;
    }
}
