package eu.integratingcities.conference.speaker;

import eu.integratingcities.http.caller.Change;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** Somebody who spoke, the same person at every edition. */
@Entity
public class Person {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Column
    private String name;

    /**
     * The name before the first correction, by which history goes on telling of the person: as a {@link ToldName}, so that
     * a name that was taken back is nowhere on record any more.
     */
    @Column
    private @Nullable String toldAs;

    @Embedded
    private Change lastChange;

    /** For the persistence provider. */
    protected Person() {}

    public Person(String name, Change change) {
        this.name = name;
        this.lastChange = change;
    }

    /** Corrects the name. Returns false when it was that already. */
    boolean rename(String correct, Change change) {
        if (name.equals(correct)) {
            return false;
        }
        toldAs = toldAs == null ? ToldName.of(name) : toldAs;
        name = correct;
        lastChange = change;
        return true;
    }

    public UUID id() {
        return id;
    }

    public Change lastChange() {
        return lastChange;
    }

    long version() {
        return version;
    }

    String name() {
        return name;
    }
}
