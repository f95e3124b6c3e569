package eu.integratingcities.gateway.status;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.integratingcities.gateway.cache.LogWatch;
import java.util.Map;

/**
 * The state of the whole.
 *
 * @param services what each service answered a moment ago, by its name
 * @param log how far events have been read
 */
record SystemStatus(Map<String, ServiceState> services, LogWatch log) {

    /** One word for all of it: ok, degraded or down. */
    String word() {
        long there = services.values().stream().filter(ServiceState::reachable).count();
        if (there == 0) {
            return "down";
        }
        return there == services.size() && log.followed() ? "ok" : "degraded";
    }

    /** For programs. */
    ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("status", word());
        var all = json.putObject("services");
        services.forEach((name, service) -> all.putObject(name)
                .put("reachable", service.reachable())
                .put("dataAsOf", service.dataAsOf().orElse(null)));
        json.putObject("events")
                .put("followed", log.followed())
                .put("followedSince", log.since().isEmpty() ? null : log.since())
                .put("behindSeconds", log.followed() ? log.behind().toSeconds() : null);
        return json;
    }
}
