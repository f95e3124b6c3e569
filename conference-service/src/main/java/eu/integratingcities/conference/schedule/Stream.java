package eu.integratingcities.conference.schedule;

import eu.integratingcities.conference.edition.Edition;
import eu.integratingcities.http.caller.Change;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** A live stream or its recording. Its id stays when it is renamed, so that whoever refers to it is not lost. */
@Entity
class Stream {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id", updatable = false)
    private Edition edition;

    @Embedded
    private StreamFacts facts;

    @Embedded
    private Change lastChange;

    /** For the persistence provider. */
    protected Stream() {}

    Stream(Edition edition, StreamFacts facts, Change change) {
        this.edition = edition;
        this.facts = facts;
        this.lastChange = change;
    }

    /** Returns false when nothing is new, so that nothing was changed. */
    boolean retell(StreamFacts told, Change change) {
        if (told.equals(facts)) {
            return false;
        }
        facts = told;
        lastChange = change;
        return true;
    }

    UUID id() {
        return id;
    }

    Change lastChange() {
        return lastChange;
    }

    Edition edition() {
        return edition;
    }

    long version() {
        return version;
    }

    StreamFacts facts() {
        return facts;
    }
}
