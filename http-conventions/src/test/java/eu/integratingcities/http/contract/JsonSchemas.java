package eu.integratingcities.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The schemas of a document, made strict: an object has no members but those that are documented, unless the schema
 * says that it may. The document itself leaves room, because members are added in time.
 */
final class JsonSchemas {
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final JsonNode components;
    private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();

    private final boolean whole;

    JsonSchemas(JsonNode document) {
        this(document, true);
    }

    private JsonSchemas(JsonNode document, boolean whole) {
        this.whole = whole;
        components = document.path("components").deepCopy();
        strict(components.path("schemas"));
    }

    /** For answers of which readers named the members that they want: required ones may be missing. */
    static JsonSchemas ofParts(JsonNode document) {
        return new JsonSchemas(document, false);
    }

    JsonNode component(String name) {
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    /** What of the value is against the schema; empty when nothing is. */
    List<String> errors(JsonNode schema, JsonNode value) {
        return compiled.computeIfAbsent(schema, this::compile).validate(value, JsonSchemas::withFormats).stream()
                .map(Error::toString)
                .toList();
    }

    private static void withFormats(ExecutionContext context) {
        context.executionConfig(config -> config.formatAssertionsEnabled(true));
    }

    private Schema compile(JsonNode schema) {
        var root = schema instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
        strict(root);
        root.set("components", components);
        return registry.getSchema(root);
    }

    private void strict(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")
                && isObject(object.path("type"))) {
            object.put("additionalProperties", false);
        }
        if (!whole
                && node instanceof ObjectNode object
                && object.path("required").isArray()) {
            object.remove("required");
        }
        node.forEach(this::strict);
    }

    private static boolean isObject(JsonNode type) {
        return type.asText().equals("object")
                || type.valueStream().anyMatch(one -> one.asText().equals("object"));
    }
}
