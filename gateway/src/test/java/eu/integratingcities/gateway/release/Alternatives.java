package eu.integratingcities.gateway.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * A schema taken apart into what a value may be, by type: {@code [integer, null]} and {@code anyOf} of the two are the
 * same. References are followed and {@code allOf} is put together.
 */
final class Alternatives {
    private static final String SCHEMAS = "#/components/schemas/";

    /**
     * One thing that a value may be.
     *
     * @param name that of its schema in the document; empty if it has none
     * @param schema without references at its top
     */
    record Alternative(String name, JsonNode schema) {}

    private final JsonNode document;
    private final Map<String, Alternative> byType = new LinkedHashMap<>();

    private Alternatives(JsonNode document) {
        this.document = document;
    }

    /** By type; several of one type are told apart by their names, or else numbered. */
    static Map<String, Alternative> of(JsonNode document, JsonNode schema) {
        var alternatives = new Alternatives(document);
        alternatives.add(schema);
        return alternatives.byType;
    }

    private void add(JsonNode schema) {
        var flat = flat(schema);
        for (var combination : List.of("anyOf", "oneOf")) {
            if (flat.has(combination)) {
                flat.get(combination).forEach(this::add);
                return;
            }
        }
        var types = flat.path("type");
        if (types.isArray()) {
            types.forEach(type -> put(type.asText(), new Alternative(name(schema), flat)));
        } else {
            var untyped = flat.has("properties") ? "object" : "anything";
            put(types.asText(untyped), new Alternative(name(schema), flat));
        }
    }

    private void put(String type, Alternative alternative) {
        byType.put(key(type, alternative.name()), alternative);
    }

    private String key(String type, String name) {
        if (!byType.containsKey(type)) {
            return type;
        }
        if (!name.isEmpty()) {
            return type + " " + name;
        }
        int number = 2;
        while (byType.containsKey(type + " " + number)) {
            number++;
        }
        return type + " " + number;
    }

    private ObjectNode flat(JsonNode schema) {
        var flat = JsonNodeFactory.instance.objectNode();
        if (schema.has("$ref")) {
            flat.setAll(flat(document.at(schema.get("$ref").asText().substring(1))));
        }
        schema.path("allOf").forEach(part -> merge(flat, flat(part)));
        schema.properties().stream()
                .filter(entry ->
                        !entry.getKey().equals("$ref") && !entry.getKey().equals("allOf"))
                .forEach(entry ->
                        merge(flat, JsonNodeFactory.instance.objectNode().set(entry.getKey(), entry.getValue())));
        return flat;
    }

    private static void merge(ObjectNode whole, ObjectNode part) {
        part.properties().forEach(entry -> {
            var there = whole.get(entry.getKey());
            if (there != null && entry.getKey().equals("properties")) {
                whole.set("properties", ((ObjectNode) there.deepCopy()).setAll((ObjectNode) entry.getValue()));
            } else if (there != null && entry.getKey().equals("required")) {
                var required = new LinkedHashSet<String>();
                there.forEach(name -> required.add(name.asText()));
                entry.getValue().forEach(name -> required.add(name.asText()));
                var names = whole.putArray("required");
                required.forEach(names::add);
            } else {
                whole.set(entry.getKey(), entry.getValue());
            }
        });
    }

    private static String name(JsonNode schema) {
        var reference = schema.has("$ref") ? schema : schema.at("/allOf/0");
        var target = reference.path("$ref").asText();
        return target.startsWith(SCHEMAS) ? target.substring(SCHEMAS.length()) : "";
    }
}
