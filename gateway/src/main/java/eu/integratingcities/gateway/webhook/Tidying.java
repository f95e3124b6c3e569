package eu.integratingcities.gateway.webhook;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Goes over all webhooks now and then: what waits for nobody is given up, logs are cut, and what waits is counted. */
@Singleton
class Tidying {
    private static final Logger LOG = Logger.getLogger(Tidying.class);

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

    /** What goes wrong with one is no matter of the others. */
    private void tidy(UUID webhook) {
        try {
            log.disableOverdue(webhook);
            boolean more = true;
            while (more) {
                more = log.giveUp(webhook);
            }
            more = true;
            while (more) {
                more = log.cut(webhook);
            }
        } catch (RuntimeException e) {
            LOG.warnf("The deliveries of the webhook %s are tidied next time: %s", webhook, e);
        }
    }
}
