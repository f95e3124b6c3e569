package eu.integratingcities.signatory.charter;

import eu.integratingcities.http.caller.Change;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The one procedure by which cities join. */
@Entity
@Table(name = "joining_procedure")
class JoiningProcedure {

    static final int ID = 1;

    @Id
    private int id = ID;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private NewJoiningProcedure content;

    @Version
    private long version;

    @Embedded
    private Change change;

    /** For the persistence provider. */
    protected JoiningProcedure() {}

    JoiningProcedure(NewJoiningProcedure content, Change change) {
        this.content = content;
        this.change = change;
    }

    NewJoiningProcedure content() {
        return content;
    }

    long version() {
        return version;
    }

    Change change() {
        return change;
    }

    /** Takes over what is said now; false when that is what was said before. */
    boolean change(NewJoiningProcedure now, Change change) {
        if (content.equals(now)) {
            return false;
        }
        content = now;
        this.change = change;
        return true;
    }
}
