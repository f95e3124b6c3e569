package eu.integratingcities.gateway.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads types of columns out of the published OpenAPI document, and descriptions out of it or the words beside it. */
public final class Columns {
    private static final String REFERENCE = "$ref";

    private final JsonNode document;
    private final ColumnWords words;

    Columns(JsonNode document, ColumnWords words) {
        this.document = document;
        this.words = words;
    }

    /** What stands under these names, dotted where records are nested, in the items of the list at the path template. */
    public List<Column> of(String template, List<String> names) {
        var item = item(template);
        return names.stream().map(name -> column(name, member(item, name))).toList();
    }

    private JsonNode item(String template) {
        var list = document.path("paths")
                .path(template)
                .at("/get/responses/200/content")
                .path("application/json")
                .path("schema");
        return resolved(resolved(list).at("/properties/items/items"));
    }

    private JsonNode member(JsonNode item, String name) {
        var node = item;
        for (var step : name.split("\\.", -1)) {
            node = resolved(node).path("properties").path(step);
        }
        return node;
    }

    private Column column(String name, JsonNode member) {
        var schema = resolved(member);
        var type = type(schema);
        var format = schema.path("format").asText("");
        return new Column(
                name,
                type,
                type.equals("string") && (format.equals("uuid") || format.equals("uri")) ? format : null,
                Stream.of(member, schema)
                        .map(described -> described.path("description").asText(""))
                        .filter(description -> !description.isEmpty())
                        .findFirst()
                        .orElseGet(() -> words.of(name)));
    }

    private static String type(JsonNode schema) {
        var type = plainType(schema);
        return switch (type) {
            case "string" ->
                switch (schema.path("format").asText("")) {
                    case "date" -> "date";
                    case "date-time" -> "datetime";
                    default -> "string";
                };
            case "" -> "any";
            default -> type;
        };
    }

    private static String plainType(JsonNode schema) {
        var type = schema.path("type");
        if (!type.isArray()) {
            return type.asText(schema.has("properties") ? "object" : "");
        }
        return StreamSupport.stream(type.spliterator(), false)
                .map(JsonNode::asText)
                .filter(each -> !each.equals("null"))
                .findFirst()
                .orElse("");
    }

    /** The schema itself, behind references and the alternative of null. */
    private JsonNode resolved(JsonNode schema) {
        var node = schema;
        while (true) {
            if (node.has(REFERENCE)) {
                node = document.at(node.path(REFERENCE).asText().substring(1));
            } else if (node.has("anyOf")) {
                node = notNull(node.path("anyOf"));
            } else if (node.has("oneOf")) {
                node = notNull(node.path("oneOf"));
            } else {
                return node;
            }
        }
    }

    private static JsonNode notNull(JsonNode alternatives) {
        return StreamSupport.stream(alternatives.spliterator(), false)
                .filter(each -> !each.path("type").asText().equals("null"))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
