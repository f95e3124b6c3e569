package eu.integratingcities.gateway.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A partner's wish to be told of changes at an address. Changed only by who has locked its row. */
@Entity
class Webhook {
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

    /** Says something else of it. Whoever enables it again gives its address a fresh start. */
    final void retell(WebhookFacts told, Instant now, String by) {
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

    private void touch(Instant now, String by) {
        changedAt = now;
        changedBy = by;
    }

    UUID id() {
        return id;
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
