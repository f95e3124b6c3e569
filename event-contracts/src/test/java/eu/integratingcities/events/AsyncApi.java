package eu.integratingcities.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The published AsyncAPI document as a judge of messages. */
public final class AsyncApi {

    static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;

    private AsyncApi(JsonNode document) {
        this.document = document;
    }

    /** The document as it is published. */
    public static AsyncApi published() {
        try (var file = EventJson.class.getResourceAsStream("/asyncapi.yaml")) {
            return new AsyncApi(new YAMLMapper().readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a message on that topic; empty when it is as documented. */
    public List<String> problems(String topic, Map<String, String> headers, byte[] data) {
        var name = headers.getOrDefault("ce_type", "none").replace(EventType.PREFIX, "");
        if (!carries(topic, name)) {
            return List.of("No message " + name + " is documented for " + topic);
        }
        var problems = new ArrayList<String>();
        collect(schema("CloudEventHeaders").validate(JSON.valueToTree(headers), AsyncApi::withFormats), problems);
        collect(schema(name).validate(parse(data), AsyncApi::withFormats), problems);
        return problems;
    }

    private boolean carries(String topic, String name) {
        return document.path("channels")
                .valueStream()
                .filter(channel -> channel.path("address").asText().equals(topic))
                .anyMatch(channel -> channel.path("messages").has(name));
    }

    private Schema schema(String name) {
        var schema = JSON.createObjectNode();
        schema.putArray("allOf").addObject().put("$ref", "#/components/schemas/" + name);
        schema.set("components", document.get("components"));
        return SCHEMAS.getSchema(schema);
    }

    static void withFormats(ExecutionContext context) {
        context.executionConfig(config -> config.formatAssertionsEnabled(true));
    }

    private static void collect(List<Error> errors, List<String> problems) {
        errors.forEach(error -> problems.add(error.getInstanceLocation() + ": " + error.getMessage()));
    }

    private static JsonNode parse(byte[] data) {
        try {
            return JSON.readTree(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
