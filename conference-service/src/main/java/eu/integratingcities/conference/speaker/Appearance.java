package eu.integratingcities.conference.speaker;

import eu.integratingcities.conference.edition.Edition;
import eu.integratingcities.http.caller.Change;
import jakarta.persistence.Column;
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
import org.jspecify.annotations.Nullable;

/** One person in one session, or in an edition as a whole, with the office held then. */
@Entity
public class Appearance {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id", updatable = false)
    private Edition edition;

    @Column(updatable = false)
    private @Nullable UUID sessionId;

    @Embedded
    private @Nullable AppearanceFacts facts;

    @Embedded
    private Change lastChange;

    /** For the persistence provider. */
    protected Appearance() {}

    /** {@code session}, if there is one, is a session of the edition. */
    public Appearance(Person person, Edition edition, @Nullable UUID session, AppearanceFacts facts, Change change) {
        this.person = person;
        this.edition = edition;
        this.sessionId = session;
        this.facts = facts;
        this.lastChange = change;
    }

    /**
     * Replaces what is said of the capacity.
     *
     * @return false when nothing is new, so that nothing was changed
     */
    public boolean retell(AppearanceFacts told, Change change) {
        if (told.equals(facts())) {
            return false;
        }
        facts = told;
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

    Person person() {
        return person;
    }

    Edition edition() {
        return edition;
    }

    @Nullable
    UUID session() {
        return sessionId;
    }

    /** An embedded record without a single value comes back from the database as null. */
    AppearanceFacts facts() {
        return facts == null ? new AppearanceFacts(null, null, null, null) : facts;
    }
}
