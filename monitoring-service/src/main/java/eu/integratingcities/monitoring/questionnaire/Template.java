package eu.integratingcities.monitoring.questionnaire;

import eu.integratingcities.events.Commitment;
import eu.integratingcities.http.caller.Change;
import eu.integratingcities.monitoring.signatory.CharterEdition;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Immutable;

/**
 * A questionnaire, frozen when the first cycle that uses it opened: what its cities answered stays what it was, whatever
 * the charter says later.
 */
@Entity
@Immutable
public class Template {

    @Id
    private String version;

    @Column
    private String charterEdition;

    @Column
    private Instant frozenAt;

    @Column
    private String frozenBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "template_commitment", joinColumns = @JoinColumn(name = "template_version"))
    @OrderBy("number")
    private List<AskedCommitment> commitments;

    /** For the persistence provider only. */
    protected Template() {}

    private Template(String version, CharterEdition edition, Change change) {
        this.version = version;
        this.charterEdition = edition.code();
        this.frozenAt = change.at();
        this.frozenBy = change.by();
        this.commitments = new ArrayList<>(
                edition.commitments().stream().map(Template::asked).toList());
    }

    /** What cities are to answer from now on, as the edition has it at this moment. */
    public static Template freeze(String version, CharterEdition edition, Change change) {
        return new Template(version, edition, change);
    }

    public String version() {
        return version;
    }

    /** What is asked, in the order of the charter. */
    public List<AskedCommitment> commitments() {
        return List.copyOf(commitments);
    }

    String charterEdition() {
        return charterEdition;
    }

    /** Subject of the token of whoever opened the first cycle that uses it. */
    String frozenBy() {
        return frozenBy;
    }

    Instant frozenAt() {
        return frozenAt;
    }

    private static AskedCommitment asked(Commitment commitment) {
        return new AskedCommitment(commitment.code(), commitment.number(), commitment.role(), commitment.text());
    }
}
