package eu.integratingcities.signatory.charter;

import eu.integratingcities.http.caller.Change;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;

/** The charter's text as of one date. */
@Entity
@Table(name = "charter_edition")
class CharterEdition {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Column
    private String code;

    @Column
    private int ordinal;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private CharterWording wording;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "commitment", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderBy("number")
    private List<CharterCommitment> commitments;

    @Version
    private long version;

    @Embedded
    private Change change;

    /** For the persistence provider. */
    protected CharterEdition() {}

    CharterEdition(NewCharterEdition said, Change change) {
        code = said.code();
        ordinal = said.ordinal();
        wording = said.wording();
        commitments = new ArrayList<>(said.commitments());
        this.change = change;
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    int ordinal() {
        return ordinal;
    }

    CharterWording wording() {
        return wording;
    }

    List<CharterCommitment> commitments() {
        return List.copyOf(commitments);
    }

    long version() {
        return version;
    }

    Change change() {
        return change;
    }

    /** Takes over what is said now; false when that is what was said before. */
    boolean change(NewCharterEdition now, Change change) {
        if (ordinal == now.ordinal()
                && wording.equals(now.wording())
                && commitments().equals(now.commitments())) {
            return false;
        }
        ordinal = now.ordinal();
        wording = now.wording();
        commitments.clear();
        commitments.addAll(now.commitments());
        this.change = change;
        return true;
    }
}
