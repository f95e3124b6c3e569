package eu.integratingcities.gateway;

import eu.integratingcities.platform.RealPlatform;
import java.util.HashMap;
import java.util.Map;

/** The services of {@link Upstream}, and a real Kafka with the topics of all services. */
public class KafkaUpstream extends Upstream {
    @Override
    public Map<String, String> start() {
        ChangeLog.make();
        var settings = new HashMap<>(super.start());
        settings.put("ic.gateway.feed.kafka", RealPlatform.settings().get("IC_KAFKA"));
        settings.put("ic.gateway.feed.recent-changes", "300");
        settings.put("ic.gateway.feed.scan", "1000");
        settings.put("ic.gateway.feed.timeout", "2s");
        settings.put("ic.gateway.feed.ping", "1s");
        settings.put("ic.gateway.feed.readers-per-client", "8");
        return settings;
    }
}
