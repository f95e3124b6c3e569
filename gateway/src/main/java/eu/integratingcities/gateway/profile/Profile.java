package eu.integratingcities.gateway.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.integratingcities.gateway.composition.Part;
import eu.integratingcities.gateway.composition.Part.State;
import eu.integratingcities.gateway.composition.PartLedger;
import java.util.List;
import java.util.Map;

/** Writes a profile: the parts with their states, and beside them the content of those that are there. */
final class Profile {
    private static final String SIGNATORY = "signatory";
    private static final String PARTICIPATIONS = "participations";
    private static final String CYCLES = "/v1/monitoring/cycles";

    private Profile() {}

    static JsonNode of(Map<String, List<Part>> reads) {
        var ledger = new PartLedger();
        var content = JsonNodeFactory.instance.objectNode();
        reads.forEach((name, parts) -> {
            if (name.equals(PARTICIPATIONS)) {
                ledger.note(name, CYCLES, parts);
            } else {
                ledger.note(name, parts.getFirst());
            }
            put(content, name, parts);
        });
        if (!reads.containsKey(SIGNATORY)) {
            content.putNull(SIGNATORY);
        }
        var city = content.path("city");
        ObjectNode profile = JsonNodeFactory.instance.objectNode();
        profile.set("id", city.path("id"));
        profile.set("slug", city.path("slug"));
        profile.set("name", city.path("name"));
        profile.set("displayName", city.path("displayName"));
        profile.set("standing", city.path("standing"));
        profile.set("parts", ledger.json());
        return profile.setAll(content);
    }

    /** What cannot be read is left out, which is another thing than an empty list. */
    private static void put(ObjectNode content, String name, List<Part> parts) {
        if (PartLedger.worst(parts) == State.UNAVAILABLE) {
            return;
        }
        var first = parts.isEmpty() ? null : parts.getFirst().body();
        if (first != null && !first.has("items")) {
            content.set(name, first);
            return;
        }
        var items = content.putArray(name);
        parts.forEach(part -> part.body().path("items").forEach(items::add));
    }
}
