package eu.integratingcities.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the AsyncAPI document: a frame by hand, the messages and schemas from the records. */
final class AsyncApiWriter {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<Type, Map<String, String>> SIMPLE = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(UUID.class, Map.of("type", "string", "format", "uuid")),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")),
            Map.entry(int.class, Map.of("type", "integer")),
            Map.entry(Integer.class, Map.of("type", "integer")),
            Map.entry(long.class, Map.of("type", "integer")),
            Map.entry(Long.class, Map.of("type", "integer")),
            Map.entry(double.class, Map.of("type", "number")));

    private final Map<String, JsonNode> schemas = new TreeMap<>();

    String write() {
        var document = (ObjectNode) yaml("/asyncapi-frame.yaml");
        var components = (ObjectNode) document.get("components");
        var messages = components.putObject("messages");
        schemas.put("CloudEventHeaders", yaml("/asyncapi-headers.yaml"));
        for (var event : EventType.all()) {
            var channel = event.topic().name().toLowerCase(Locale.ROOT);
            ((ObjectNode) document.get("channels").get(channel))
                    .withObjectProperty("messages")
                    .putObject(event.name())
                    .put("$ref", "#/components/messages/" + event.name());
            messages.set(event.name(), message(event));
            schemas.put(event.name(), record(event.recordClass()));
        }
        components.putObject("schemas").setAll(schemas);
        try {
            return YAML.writeValueAsString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode message(EventType event) {
        var message = JSON.createObjectNode()
                .put("name", event.type())
                .put("title", event.name())
                .put("summary", event.summary())
                .put("contentType", EventJson.MEDIA_TYPE);
        if (event.confidential()) {
            message.putArray("tags")
                    .addObject()
                    .put("name", "confidential")
                    .put(
                            "description",
                            "For the services and the secretariat alone; feeds, webhooks and snapshots leave it out");
        }
        message.putArray("traits").addObject().put("$ref", "#/components/messageTraits/cloudEvent");
        message.putObject("payload").put("$ref", "#/components/schemas/" + event.name());
        var examples = message.putArray("examples");
        GoldenEvents.all().stream()
                .filter(golden -> golden.type().equals(event.type()))
                .forEach(golden ->
                        examples.addObject().put("name", golden.name()).set("payload", golden.data()));
        return message;
    }

    private ObjectNode record(Class<?> type) {
        var javadoc = RecordJavadoc.of(type);
        var schema = JSON.createObjectNode().put("type", "object");
        if (!javadoc.summary().isEmpty()) {
            schema.put("description", javadoc.summary());
        }
        var required = JSON.createArrayNode();
        var properties = JSON.createObjectNode();
        for (var component : type.getRecordComponents()) {
            var member = component(component, javadoc.members().get(component.getName()));
            properties.set(name(component), member);
            if (!mayBeNull(component)) {
                required.add(name(component));
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        schema.set("properties", properties);
        return schema;
    }

    private ObjectNode component(RecordComponent component, @Nullable String description) {
        var schema = schema(component.getGenericType());
        if (mayBeNull(component)) {
            schema = orNull(schema);
        }
        if (description != null && schema.has("$ref")) {
            var reference = schema;
            schema = JSON.createObjectNode();
            schema.putArray("allOf").add(reference);
        }
        if (description != null) {
            schema.put("description", description);
        }
        return schema;
    }

    private static ObjectNode orNull(ObjectNode schema) {
        var nullable = JSON.createObjectNode();
        if (schema.has("$ref")) {
            nullable.putArray("oneOf").add(schema).addObject().put("type", "null");
            return nullable;
        }
        nullable.putArray("type").add(schema.get("type")).add("null");
        schema.properties().stream()
                .filter(property -> !property.getKey().equals("type"))
                .forEach(property -> nullable.set(property.getKey(), property.getValue()));
        return nullable;
    }

    private ObjectNode schema(Type type) {
        if (SIMPLE.containsKey(type)) {
            var schema = JSON.createObjectNode();
            new TreeMap<>(SIMPLE.get(type)).descendingMap().forEach(schema::put);
            return schema;
        }
        if (type instanceof ParameterizedType collection) {
            var schema = JSON.createObjectNode().put("type", "array");
            if (collection.getRawType() == SortedSet.class) {
                schema.put("uniqueItems", true);
            }
            schema.set("items", schema(collection.getActualTypeArguments()[0]));
            return schema;
        }
        var named = (Class<?>) type;
        if (!schemas.containsKey(named.getSimpleName())) {
            schemas.put(named.getSimpleName(), named.isEnum() ? codes(named) : record(named));
        }
        return JSON.createObjectNode().put("$ref", "#/components/schemas/" + named.getSimpleName());
    }

    private static ObjectNode codes(Class<?> type) {
        var schema = JSON.createObjectNode().put("type", "string");
        var values = schema.putArray("enum");
        Arrays.stream(type.getEnumConstants())
                .map(value -> JSON.convertValue(value, String.class))
                .forEach(values::add);
        return schema;
    }

    private static String name(RecordComponent component) {
        var renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null ? component.getName() : renamed.value();
    }

    private static boolean mayBeNull(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static JsonNode yaml(String resource) {
        try (var file = AsyncApiWriter.class.getResourceAsStream(resource)) {
            return YAML.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
