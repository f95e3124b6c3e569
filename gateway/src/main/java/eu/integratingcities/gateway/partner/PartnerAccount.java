package eu.integratingcities.gateway.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** An organization that uses the data with keys of its own. */
@Entity
class PartnerAccount {
    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private String slug;

    @Embedded
    private AccountFacts facts;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private String createdBy;

    @Column
    private Instant changedAt;

    @Column
    private String changedBy;

    /** For the persistence provider. */
    protected PartnerAccount() {}

    PartnerAccount(String slug, AccountFacts facts, Instant now, String by) {
        this.slug = slug;
        this.facts = facts;
        this.createdAt = now;
        this.createdBy = by;
        this.changedAt = now;
        this.changedBy = by;
    }

    /** Says something else of it; nothing happens if nothing is new. */
    void retell(AccountFacts told, Instant now, String by) {
        if (!told.equals(facts)) {
            facts = told;
            changedAt = now;
            changedBy = by;
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String slug() {
        return slug;
    }

    AccountFacts facts() {
        return facts;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }
}
