package eu.integratingcities.gateway.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What readers of the released AsyncAPI document relied on and do not find in the current one. */
final class AsyncApiComparison {
    private final JsonNode released;
    private final JsonNode current;
    private final List<Break> breaks = new ArrayList<>();
    private final SchemaComparison schemas;

    private AsyncApiComparison(JsonNode released, JsonNode current) {
        this.released = released;
        this.current = current;
        this.schemas = new SchemaComparison(released, current, this::tell);
    }

    static List<Break> breaks(JsonNode released, JsonNode current) {
        var comparison = new AsyncApiComparison(released, current);
        var now = channels(current);
        channels(released).forEach((address, channel) -> {
            if (now.containsKey(address)) {
                comparison.messages(address, channel, now.get(address));
            } else {
                comparison.tell("topic " + address, "is gone");
            }
        });
        return comparison.breaks;
    }

    private void tell(String place, String what) {
        breaks.add(new Break(place, what));
    }

    private static Map<String, JsonNode> channels(JsonNode document) {
        var channels = new LinkedHashMap<String, JsonNode>();
        document.path("channels")
                .forEach(channel -> channels.put(channel.path("address").asText(), channel));
        return channels;
    }

    private void messages(String address, JsonNode before, JsonNode now) {
        before.path("messages").properties().forEach(message -> {
            var place = address + " " + message.getKey();
            var same = now.path("messages").get(message.getKey());
            if (same == null) {
                tell(place, "is gone");
            } else {
                message(place, resolved(released, message.getValue()), resolved(current, same));
            }
        });
    }

    private void message(String place, JsonNode before, JsonNode now) {
        for (var member : List.of("name", "contentType")) {
            if (!before.path(member).equals(now.path(member))) {
                tell(
                        place,
                        "has the " + member + " " + now.path(member).asText() + ", no longer "
                                + before.path(member).asText());
            }
        }
        if (isConfidential(now) && !isConfidential(before)) {
            tell(place, "is confidential now");
        }
        schemas.compare(place, Flow.KEPT, before.path("payload"), now.path("payload"));
        schemas.compare(place + " headers", Flow.KEPT, headers(released, before), headers(current, now));
    }

    private static boolean isConfidential(JsonNode message) {
        return message.path("tags")
                .valueStream()
                .anyMatch(tag -> tag.path("name").asText().equals("confidential"));
    }

    private static JsonNode headers(JsonNode document, JsonNode message) {
        return message.has("headers")
                ? message.get("headers")
                : resolved(document, message.at("/traits/0")).path("headers");
    }

    private static JsonNode resolved(JsonNode document, JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }
}
