package eu.integratingcities.gateway.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A partner's wish to be told of changes at an address. Changed only by who has locked its row. */
@Entity
class Webhook {
    private static final String GATEWAY = "gateway";

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID accountId;

    @Column
    private String url;

    @Column
    private String[] types;

    @Column
    private @Nullable String city;

    @Column
    private boolean enabled;

    @Column
    private @Nullable String disabledBecause;

    @Column
    private @Nullable Instant disabledAt;

    @Column
    private @Nullable Instant failingSince;

    @Column
    @OptimisticLock(excluded = true)
    private @Nullable Instant failedAt;

    @Column
    private byte[] secret;

    @Column
    private byte @Nullable [] previousSecret;

    @Column
    private @Nullable Instant previousUntil;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private String createdBy;

    @Column
    private Instant changedAt;

    @Column
    private String changedBy;

    /** For the persistence provider. */
    protected Webhook() {}

    Webhook(UUID accountId, WebhookFacts facts, Secret secret, Instant now, String by) {
        this.accountId = accountId;
        this.secret = secret.bytes();
        this.createdAt = now;
        this.createdBy = by;
        this.enabled = true;
        retell(facts, now, by);
    }

    /** Says something else of it. Whoever enables it again or changes its address gives it a fresh start. */
    final void retell(WebhookFacts told, Instant now, String by) {
        if (!told.url().equals(url)) {
            failingSince = null;
        }
        url = told.url();
        types = told.types().toArray(String[]::new);
        city = told.city();
        if (told.enabled() != enabled) {
            enabled = told.enabled();
            disabledBecause = enabled ? null : DisabledBecause.PARTNER.written();
            disabledAt = enabled ? null : now;
            failingSince = null;
        }
        touch(now, by);
    }

    /** From now on this secret signs, and until then also the one before; what was before that one is void at once. */
    void rotate(Secret next, Instant until, Instant now, String by) {
        previousSecret = secret;
        previousUntil = until;
        secret = next.bytes();
        touch(now, by);
    }

    /** Something came to its address. */
    void succeeds() {
        failingSince = null;
    }

    /**
     * Something did not come to its address.
     *
     * @param memory after so long without a failure the one before says nothing any more: nothing was tried meanwhile
     * @param patience it is disabled when nothing has come for so long
     */
    void fails(Instant now, Duration memory, Duration patience) {
        if (failingSince == null || failedAt == null || failedAt.isBefore(now.minus(memory))) {
            failingSince = now;
        }
        failedAt = now;
        if (failingSince.isBefore(now.minus(patience))) {
            disable(DisabledBecause.FAILING, now);
        }
    }

    /** Nothing is sent any more. Without effect on one that is disabled. */
    void disable(DisabledBecause reason, Instant now) {
        if (enabled) {
            enabled = false;
            disabledBecause = reason.written();
            disabledAt = now;
            touch(now, GATEWAY);
        }
    }

    private void touch(Instant now, String by) {
        changedAt = now;
        changedBy = by;
    }

    /** Whether what waits has a better chance than when this was said of it. */
    boolean isFreshAfter(WebhookFacts before) {
        return enabled && (!before.enabled() || !before.url().equals(url));
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    long version() {
        return version;
    }

    /** What signs at this moment: the secret, and the one before for as long as it still does. */
    List<byte[]> secrets(Instant now) {
        return previousSecret != null && previousUntil != null && previousUntil.isAfter(now)
                ? List.of(secret, previousSecret)
                : List.of(secret);
    }

    WebhookFacts facts() {
        return new WebhookFacts(url, List.of(types), city, enabled);
    }

    @Nullable
    DisabledBecause disabledBecause() {
        return disabledBecause == null ? null : DisabledBecause.read(disabledBecause);
    }

    @Nullable
    Instant disabledAt() {
        return disabledAt;
    }

    @Nullable
    Instant failingSince() {
        return failingSince;
    }

    @Nullable
    Instant previousUntil() {
        return previousUntil;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }
}
