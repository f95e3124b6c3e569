package eu.integratingcities.gateway.webhook;

import eu.integratingcities.gateway.ChangeLog;
import eu.integratingcities.gateway.DatabaseUpstream;
import eu.integratingcities.platform.RealPlatform;
import java.util.HashMap;
import java.util.Map;

/** A real PostgreSQL and a real Kafka, and short pauses; receivers may be on this machine. */
public class WebhookUpstream extends DatabaseUpstream {
    static final int AT_ONCE_PER_ACCOUNT = 6;

    @Override
    public Map<String, String> start() {
        ChangeLog.make();
        var settings = new HashMap<>(super.start());
        settings.put("ic.gateway.feed.kafka", RealPlatform.settings().get("IC_KAFKA"));
        settings.put("ic.gateway.webhook.allow-http", "true");
        settings.put("ic.gateway.webhook.allowed-networks", "127.0.0.1/32");
        settings.put("ic.gateway.webhook.timeout", "2s");
        settings.put("ic.gateway.webhook.first-retry", "200ms");
        settings.put("ic.gateway.webhook.longest-retry", "200ms");
        settings.put("ic.gateway.webhook.failing-after", "0s");
        settings.put("ic.gateway.webhook.at-once", "8");
        settings.put("ic.gateway.webhook.at-once-per-account", Integer.toString(AT_ONCE_PER_ACCOUNT));
        return settings;
    }
}
