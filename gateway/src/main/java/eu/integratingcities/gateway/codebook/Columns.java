package eu.integratingcities.gateway.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads types and descriptions of columns out of the published OpenAPI document. */
public final class Columns {
    private static final String REFERENCE = "$ref";

    private final JsonNode document;

    Columns(JsonNode document) {
        this.document = document;
    }

    /**
     * What stands under these names, dotted where records are nested, in the items of the list at the path template. A
     * nested one has the words of what it is in as well.
     */
    public List<Column> of(String template, List<String> names) {
        var item = item(template);
        return names.stream().map(name -> column(name, item)).toList();
    }

    private JsonNode item(String template) {
        var list = document.path("paths")
                .path(template)
                .at("/get/responses/200/content")
                .path("application/json")
                .path("schema");
        return resolved(resolved(list).at("/properties/items/items"));
    }

    private Column column(String name, JsonNode item) {
        var words = new ArrayList<String>();
        var member = item;
        for (var step : name.split("\\.", -1)) {
            member = resolved(member).path("properties").path(step);
            words.add(description(member));
        }
        var schema = resolved(member);
        if (words.getLast().isEmpty()) {
            words.add(description(schema));
        }
        var type = type(schema);
        var format = schema.path("format").asText("");
        return new Column(
                name,
                type,
                type.equals("string") && (format.equals("uuid") || format.equals("uri")) ? format : null,
                words.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining(" – ")));
    }

    private static String description(JsonNode schema) {
        return schema.path("description").asText("");
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
