package eu.integratingcities.gateway.apidoc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes one OpenAPI document of several. What two of them call by the same name has to be the same; every clash is
 * collected, so that one build shows all of them.
 */
final class DocumentMerge {
    /** Stands for the public URL until the gateway starts and knows it. */
    static final String SERVER = "https://public-url.invalid";

    /** The security scheme of keys, and below which path they are looked at. */
    private static final String KEY = "apiKey";

    private static final String COUNTED = "/v1/";

    /** Headers that the gateway may add to what succeeds; its own document describes them. */
    private static final List<String> OF_ALL = List.of("RateLimit", "RateLimit-Policy");

    private static final List<String> OF_OPEN_READS =
            List.of("Age", "Cache-Status", "Change-Position", "RateLimit", "RateLimit-Policy");

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final Map<String, ObjectNode> paths = new TreeMap<>();
    private final Map<String, Map<String, JsonNode>> components = new TreeMap<>();
    private final Map<String, JsonNode> tags = new TreeMap<>();
    private final Map<String, String> operationOwners = new HashMap<>();
    private final Map<String, String> shapes = new HashMap<>();
    private final List<String> routes = new ArrayList<>();
    private final List<String> clashes = new ArrayList<>();

    /** Adds the document of one owner: a service, or the gateway. */
    void add(String owner, JsonNode document) {
        document.path("tags").forEach(tag -> tags.putIfAbsent(tag.path("name").asText(), tag));
        document.path("components").properties().forEach(section -> section.getValue()
                .properties()
                .forEach(part -> component(owner, section.getKey(), part.getKey(), part.getValue())));
        document.path("paths").properties().forEach(path -> path(owner, document, path.getKey(), path.getValue()));
    }

    private void component(String owner, String section, String name, JsonNode value) {
        var earlier =
                components.computeIfAbsent(section, unused -> new TreeMap<>()).putIfAbsent(name, value);
        if (earlier != null && !earlier.equals(value)) {
            clashes.add("components/%s/%s of %s differs from an earlier one".formatted(section, name, owner));
        }
    }

    private void path(String owner, JsonNode document, String template, JsonNode item) {
        var shape = template.replaceAll("\\{[^}]*}", "{}");
        var earlier = shapes.putIfAbsent(shape, template);
        if (earlier != null && !earlier.equals(template)) {
            clashes.add("%s of %s is the same path as %s".formatted(template, owner, earlier));
        }
        var merged = paths.computeIfAbsent(template, unused -> JsonNodeFactory.instance.objectNode());
        item.properties().forEach(entry -> {
            if (METHODS.contains(entry.getKey())) {
                operation(owner, document, template, entry.getKey(), entry.getValue());
            }
            var other = merged.get(entry.getKey());
            if (other != null && (METHODS.contains(entry.getKey()) || !other.equals(entry.getValue()))) {
                clashes.add("%s %s of %s is there already".formatted(entry.getKey(), template, owner));
            }
            merged.set(entry.getKey(), entry.getValue());
        });
    }

    private void operation(String owner, JsonNode document, String template, String method, JsonNode operation) {
        var id = operation.path("operationId").asText();
        var earlier = operationOwners.putIfAbsent(id, owner);
        if (id.isEmpty()) {
            clashes.add("%s %s of %s has no operationId".formatted(method, template, owner));
        } else if (earlier != null) {
            clashes.add("operationId %s of %s is taken by %s".formatted(id, owner, earlier));
        }
        if (document.has("security") && !operation.has("security")) {
            ((ObjectNode) operation).set("security", document.get("security"));
        }
        var restricted = operation.path("security").isEmpty() ? "" : " restricted";
        routes.add(owner + " " + method.toUpperCase(Locale.ROOT) + " " + template + restricted);
    }

    /** The merged document under the head (openapi, info, …) of this one. */
    ObjectNode document(JsonNode head) {
        var merged = JsonNodeFactory.instance.objectNode();
        head.properties().forEach(entry -> {
            if (!Set.of("paths", "components", "tags", "servers", "security").contains(entry.getKey())) {
                merged.set(entry.getKey(), entry.getValue());
            }
        });
        merged.putArray("servers").addObject().put("url", SERVER);
        merged.putArray("tags").addAll(tags.values());
        tellOfHeaders();
        offerKeys();
        merged.putObject("paths").setAll(paths);
        var parts = merged.putObject("components");
        components.forEach((section, named) -> parts.putObject(section).setAll(named));
        danglingReferences(merged, merged);
        return merged;
    }

    /** What counts against a quota may come with a key, beside the token if it needs one: a key opens nothing. */
    private void offerKeys() {
        if (!components.getOrDefault("securitySchemes", Map.of()).containsKey(KEY)) {
            return;
        }
        paths.forEach((template, item) -> {
            if (template.startsWith(COUNTED)) {
                item.properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .forEach(entry -> offerKey((ObjectNode) entry.getValue()));
            }
        });
    }

    private static void offerKey(ObjectNode operation) {
        var tokens = operation.path("security");
        var choices = operation.putArray("security");
        if (tokens.isEmpty()) {
            choices.addObject();
            choices.addObject().putArray(KEY);
        }
        tokens.forEach(choices::add);
        tokens.forEach(token -> {
            var both = choices.addObject();
            both.setAll((ObjectNode) token);
            both.putArray(KEY);
        });
    }

    private void tellOfHeaders() {
        paths.forEach((template, item) -> {
            if (template.startsWith(COUNTED)) {
                item.properties().forEach(entry -> {
                    boolean open = entry.getValue().path("security").isEmpty();
                    var names = open && entry.getKey().equals("get") ? OF_OPEN_READS : OF_ALL;
                    entry.getValue().path("responses").properties().stream()
                            .filter(answer -> answer.getKey().startsWith("2"))
                            .forEach(answer -> refer(answer.getValue().path("headers"), names));
                });
            }
        });
    }

    private void refer(JsonNode answer, List<String> names) {
        var described = components.getOrDefault("headers", Map.of()).keySet();
        if (answer instanceof ObjectNode headers) {
            names.stream()
                    .filter(name -> described.contains(name) && !headers.has(name))
                    .forEach(name -> headers.putObject(name).put("$ref", "#/components/headers/" + name));
        }
    }

    private void danglingReferences(JsonNode document, JsonNode node) {
        var reference = node.path("$ref").asText();
        if (reference.startsWith("#") && document.at(reference.substring(1)).isMissingNode()) {
            clashes.add("Nothing is at " + reference);
        }
        node.forEach(child -> danglingReferences(document, child));
    }

    /** One line for each operation: owner, method, path template, and {@code restricted} where a token is needed. */
    List<String> routes() {
        return routes.stream().sorted().toList();
    }

    /** What contradicts itself; empty if the documents fit together. */
    List<String> clashes() {
        return List.copyOf(clashes);
    }
}
