package eu.integratingcities.conference.edition;

import eu.integratingcities.http.caller.Change;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** One conference of the series. Its number is its name for ever. */
@Entity
public class Edition {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Embedded
    private EditionFacts facts;

    /** The first day on which it can begin: the database orders and searches by it. */
    @Column
    private @Nullable LocalDate startsEarliest;

    @Embedded
    private Change lastChange;

    /** For the persistence provider. */
    protected Edition() {}

    public Edition(EditionFacts facts, Change change) {
        tell(facts, change);
    }

    /**
     * Replaces what is said of the edition.
     *
     * @return false when nothing is new, so that nothing was changed
     */
    public boolean retell(EditionFacts told, Change change) {
        if (told.number() != facts.number()) {
            throw EditionRefusals.numberIsPermanent(facts.number(), told.number());
        }
        if (told.equals(facts)) {
            return false;
        }
        tell(told, change);
        return true;
    }

    public UUID id() {
        return id;
    }

    public Change lastChange() {
        return lastChange;
    }

    public long version() {
        return version;
    }

    public int number() {
        return facts.number();
    }

    public EditionFacts facts() {
        return facts;
    }

    /** The first instant at which it can begin; empty while nothing bounds its start. */
    Optional<Instant> beginning() {
        return facts.dates().beginning();
    }

    private void tell(EditionFacts told, Change change) {
        if (!told.dates().inOrder()) {
            throw EditionRefusals.endsBeforeItStarts(told.dates());
        }
        facts = told;
        startsEarliest = told.startsOn().earliest();
        lastChange = change;
    }
}
