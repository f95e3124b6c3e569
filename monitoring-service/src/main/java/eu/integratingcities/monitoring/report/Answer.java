package eu.integratingcities.monitoring.report;

import eu.integratingcities.http.caller.Change;
import eu.integratingcities.monitoring.questionnaire.AskedCommitment;
import eu.integratingcities.monitoring.questionnaire.Rating;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one commitment. It has a version of its own, so that several departments of a city can write at the same
 * time; whether it may be written at all is the report's to say.
 */
@Entity
class Answer {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Change change;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private int number;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable Rating rating;

    @Column
    private @Nullable String text;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<EvidenceLink> evidence;

    /** For the persistence provider only. */
    protected Answer() {}

    Answer(AskedCommitment commitment, Change change) {
        this.code = commitment.code();
        this.number = commitment.number();
        write(AnswerContent.OPEN, change);
    }

    void write(AnswerContent content, Change change) {
        rating = content.rating();
        text = content.text();
        evidence = content.evidence();
        this.change = change;
    }

    AnswerContent content() {
        return new AnswerContent(rating, text, evidence);
    }

    Change lastChange() {
        return change;
    }

    String code() {
        return code;
    }

    int number() {
        return number;
    }

    long version() {
        return version;
    }
}
