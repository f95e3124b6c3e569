package eu.integratingcities.gateway.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One key of an account: all of it but the secret. It is made, may be revoked, and nothing else of it ever changes. */
@Entity
class ApiKey {
    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", updatable = false)
    private PartnerAccount account;

    @Column(updatable = false)
    private String label;

    @Column(updatable = false)
    private String[] scopes;

    @Column(updatable = false)
    private byte[] secretHash;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private String createdBy;

    @Column(updatable = false)
    private Instant expiresAt;

    @Column
    private @Nullable Instant revokedAt;

    @Column
    private @Nullable String revokedBy;

    /** Told by those who count, in a statement of their own. */
    @Column(insertable = false, updatable = false)
    private @Nullable LocalDate lastUsedOn;

    /** For the persistence provider. */
    protected ApiKey() {}

    ApiKey(
            PartnerAccount account,
            KeyText text,
            String label,
            Collection<Scope> scopes,
            Instant expiresAt,
            Instant now,
            String by) {
        this.account = account;
        this.id = text.id();
        this.secretHash = text.hash();
        this.label = label;
        this.scopes = scopes.stream().map(Scope::name).sorted().toArray(String[]::new);
        this.expiresAt = expiresAt;
        this.createdAt = now;
        this.createdBy = by;
    }

    /** Makes it void, for ever. Doing it twice changes nothing. */
    void revoke(Instant now, String by) {
        if (revokedAt == null) {
            revokedAt = now;
            revokedBy = by;
        }
    }

    KeyState state(Instant now) {
        if (revokedAt != null) {
            return KeyState.REVOKED;
        }
        return expiresAt.isAfter(now) ? KeyState.LIVE : KeyState.EXPIRED;
    }

    String id() {
        return id;
    }

    PartnerAccount account() {
        return account;
    }

    String label() {
        return label;
    }

    List<Scope> scopes() {
        return Arrays.stream(scopes).map(Scope::valueOf).toList();
    }

    byte[] secretHash() {
        return secretHash.clone();
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant revokedAt() {
        return revokedAt;
    }

    @Nullable
    LocalDate lastUsedOn() {
        return lastUsedOn;
    }
}
