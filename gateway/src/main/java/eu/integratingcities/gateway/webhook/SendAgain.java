package eu.integratingcities.gateway.webhook;

import eu.integratingcities.gateway.operation.Bearer;
import eu.integratingcities.gateway.partner.OwnAccounts;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;

/** A partner has something sent that the log does not send by itself: a test event, or a delivery once more. */
@ApplicationScoped
class SendAgain {
    private static final String TEST = "eu.integratingcities.webhook.test.v1";

    private final OwnAccounts own;
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Lanes lanes;
    private final Session entities;
    private final Clock clock;

    SendAgain(OwnAccounts own, Webhooks webhooks, Deliveries deliveries, Lanes lanes, Session entities, Clock clock) {
        this.own = own;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.lanes = lanes;
        this.entities = entities;
        this.clock = clock;
    }

    /** @throws ProblemException conflict, while the webhook is disabled */
    @Transactional
    DeliveryView test(String webhook, Bearer by) {
        var to = enabled(webhook, by);
        var id = UUID.randomUUID();
        var event = UUID.randomUUID().toString();
        var body = new JsonObject()
                .put("specversion", "1.0")
                .put("id", event)
                .put("type", TEST)
                .put("source", WebhookOperations.ALL + "/" + to)
                .put("subject", "test")
                .put("time", Instant.now(clock).toString())
                .put("datacontenttype", "application/json")
                .put("data", new JsonObject())
                .encode();
        entities.createNativeMutationQuery("""
                insert into webhook_delivery (id, webhook_id, event_id, event_type, subject, lane, body,
                    state, attempts, owed_at)
                values (?1, ?2, ?3, ?4, 'test', ?3, ?5, 'owed', 0, now())
                """)
                .setParameter(1, id)
                .setParameter(2, to)
                .setParameter(3, event)
                .setParameter(4, TEST)
                .setParameter(5, body)
                .executeUpdate();
        lanes.hurry(to, event);
        return deliveries.require(to, id.toString()).view();
    }

    /** @throws ProblemException conflict, while the webhook is disabled */
    @Transactional
    DeliveryView redeliver(String webhook, String id, Bearer by) {
        var to = enabled(webhook, by);
        var delivery = deliveries.require(to, id);
        entities.createNativeMutationQuery("""
                update webhook_delivery set state = 'owed', attempts = 0, owed_at = now() where id = ?1
                """).setParameter(1, delivery.id()).executeUpdate();
        lanes.hurry(to, delivery.lane());
        entities.refresh(delivery);
        return delivery.view();
    }

    private UUID enabled(String id, Bearer by) {
        var webhook = webhooks.lock(own.lockOpen(by), id);
        if (!webhook.facts().enabled()) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "The webhook %s is disabled, so nothing is sent. Enable it first: PATCH %s/%s with enabled true."
                            .formatted(id, WebhookOperations.ALL, id));
        }
        return webhook.id();
    }
}
