package eu.integratingcities.signatory.provenance;

import eu.integratingcities.http.caller.Change;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Where facts come from; records name it by its id. */
@Entity
@Table(name = "source")
class Source {

    @Id
    private String id;

    @Column
    private String kind;

    @Column
    private String title;

    @Column
    private @Nullable String address;

    @Column
    private @Nullable String dated;

    @Column
    private @Nullable String taken;

    @Column
    private @Nullable String licence;

    @Version
    private long version;

    @Embedded
    private Change change;

    /** For the persistence provider. */
    protected Source() {}

    Source(NewSource said, Change change) {
        id = said.id();
        take(said);
        this.change = change;
    }

    NewSource said() {
        return new NewSource(id, kind, title, address, dated, taken, licence);
    }

    Change change() {
        return change;
    }

    /** Takes over what is said now; false when that is what was said before. */
    boolean change(NewSource now, Change change) {
        if (said().equals(now)) {
            return false;
        }
        take(now);
        this.change = change;
        return true;
    }

    private void take(NewSource said) {
        kind = said.kind();
        title = said.title();
        address = said.address();
        dated = said.dated();
        taken = said.taken();
        licence = said.licence();
    }
}
