package eu.integratingcities.conference.ceremony;

import eu.integratingcities.conference.edition.Edition;
import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.caller.Change;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The public act at which cities sign, once per edition. Its day never changes after it was held: the register of
 * signatories knows a signing by city, day and occasion, and another day would be another signing.
 */
@Entity
class Ceremony {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id", updatable = false)
    private Edition edition;

    @Column
    private @Nullable UUID sessionId;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private PartialDate heldOn;

    @ElementCollection
    @CollectionTable(name = "ceremony_signing", joinColumns = @JoinColumn(name = "ceremony_id"))
    @OrderBy("city")
    private List<CeremonySignature> signings = new ArrayList<>();

    @Embedded
    private Change lastChange;

    /** For the persistence provider. */
    protected Ceremony() {}

    Ceremony(Edition edition, CeremonyFacts facts, Change change) {
        this.edition = edition;
        this.heldOn = facts.heldOn();
        this.sessionId = facts.session();
        this.signings.addAll(facts.signings());
        this.lastChange = change;
    }

    /**
     * Adds the cities that are new and what is newly known of the others. A city that was told before stays, even if it
     * is not told again.
     *
     * @return false when nothing is new, so that nothing was changed
     */
    boolean tellMore(CeremonyFacts told, Change change) {
        if (!told.heldOn().equals(heldOn)) {
            throw CeremonyRefusals.heldOnAnotherDay(edition.number(), heldOn, told.heldOn());
        }
        var merged = SignatureList.merge(signings, told.signings());
        var session = told.session() == null ? sessionId : told.session();
        if (merged.equals(signings()) && Objects.equals(session, sessionId)) {
            return false;
        }
        sessionId = session;
        signings.clear();
        signings.addAll(merged);
        lastChange = change;
        return true;
    }

    long version() {
        return version;
    }

    Edition edition() {
        return edition;
    }

    @Nullable
    UUID session() {
        return sessionId;
    }

    PartialDate heldOn() {
        return heldOn;
    }

    Instant changedAt() {
        return lastChange.at();
    }

    /** By slug. */
    List<CeremonySignature> signings() {
        return SignatureList.merge(signings, List.of());
    }
}
