package eu.integratingcities.gateway.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An event on its way to a webhook, or of which it is known how it went. Read so; written in statements of their own. */
@Entity
@Immutable
@Table(name = "webhook_delivery")
class Delivery {
    @Id
    private UUID id;

    @Column
    private long number;

    @Column
    private UUID webhookId;

    @Column
    private String eventId;

    @Column
    private String eventType;

    @Column
    private String subject;

    @Column
    private String lane;

    @Column
    private String body;

    @Column
    private String state;

    @Column
    private int attempts;

    @Column
    private Instant owedAt;

    @Formula(
            "(select l.due_at from webhook_lane l where l.webhook_id = webhook_id and l.lane = lane and state = 'owed')")
    private @Nullable Instant nextAttemptAt;

    @Column
    private @Nullable Instant lastAttemptAt;

    @Column
    private @Nullable Integer responseStatus;

    @Column
    private @Nullable String response;

    @Column
    private @Nullable String failure;

    /** For the persistence provider. */
    protected Delivery() {}

    UUID id() {
        return id;
    }

    long number() {
        return number;
    }

    UUID webhookId() {
        return webhookId;
    }

    String eventId() {
        return eventId;
    }

    String lane() {
        return lane;
    }

    String body() {
        return body;
    }

    int attempts() {
        return attempts;
    }

    Instant owedAt() {
        return owedAt;
    }

    DeliveryView view() {
        return new DeliveryView(
                id,
                eventId,
                eventType,
                subject,
                DeliveryState.read(state),
                attempts,
                owedAt,
                nextAttemptAt,
                lastAttemptAt,
                responseStatus,
                response,
                failure);
    }
}
