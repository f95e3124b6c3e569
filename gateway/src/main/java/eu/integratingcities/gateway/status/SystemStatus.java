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

    /** One word for all of it: ok, degraded (a service is away or behind, or changes cannot be followed) or down. */
    String word() {
        if (services.values().stream().noneMatch(ServiceState::isReachable)) {
            return "down";
        }
        return log.followed() && services.values().stream().allMatch(ServiceState::isCurrent) ? "ok" : "degraded";
    }

    /** For programs. */
    ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("status", word());
        var all = json.putObject("services");
        services.forEach((name, service) -> all.putObject(name)
                .put("reachable", service.isReachable())
                .put("dataAsOf", service.dataAsOf().orElse(null))
                .set("eventLag", service.eventLag().map(SystemStatus::json).orElse(null)));
        json.putObject("events")
                .put("followed", log.followed())
                .put("followedSince", log.since().isEmpty() ? null : log.since())
                .put("behindSeconds", log.followed() ? log.behind().toSeconds() : null);
        return json;
    }

    private static ObjectNode json(EventLag lag) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("untold", lag.untold()).put("untoldSeconds", lag.untoldSeconds());
        json.put("untaken", lag.untaken().isPresent() ? lag.untaken().getAsLong() : null);
        return json.put("untakenSeconds", lag.untakenSeconds());
    }
}
