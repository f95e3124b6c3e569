package eu.integratingcities.gateway.webhook;

import jakarta.inject.Singleton;
import java.util.UUID;

/** Goes over all webhooks now and then: what waits for nobody is given up, logs are cut, and what waits is counted. */
@Singleton
class Tidying {
    private final DeliveryLog log;
    private final WebhookMeters meters;

    Tidying(DeliveryLog log, WebhookMeters meters) {
        this.log = log;
        this.meters = meters;
    }

    void run() {
        log.webhooks().forEach(this::tidy);
        meters.tell(log.standing());
    }

    private void tidy(UUID webhook) {
        log.disableOverdue(webhook);
        boolean more = true;
        while (more) {
            more = log.giveUp(webhook);
        }
        more = true;
        while (more) {
            more = log.cut(webhook);
        }
    }
}
