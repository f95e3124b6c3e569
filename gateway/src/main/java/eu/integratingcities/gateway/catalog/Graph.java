package eu.integratingcities.gateway.catalog;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.integratingcities.gateway.catalog.Term.Description;
import eu.integratingcities.gateway.catalog.Term.Iri;
import eu.integratingcities.gateway.catalog.Term.Nameless;
import eu.integratingcities.gateway.catalog.Term.Text;
import eu.integratingcities.gateway.catalog.Term.Typed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Things with addresses and what is said of them, to be written in the two syntaxes that portals read. */
final class Graph {
    private final Map<String, Description> things = new LinkedHashMap<>();

    /** Adds a thing, and gives its address. */
    Iri add(String iri, Description description) {
        things.put(iri, description);
        return new Iri(iri);
    }

    /** As Turtle. */
    String turtle() {
        var text = new StringBuilder();
        Term.PREFIXES.forEach((prefix, iri) ->
                text.append("@prefix ").append(prefix).append(": <").append(iri).append("> .\n"));
        things.forEach((iri, description) -> text.append("\n<")
                .append(iri)
                .append("> ")
                .append(turtle(description, " ;\n    "))
                .append(" .\n"));
        return text.toString();
    }

    private static String turtle(Description description, String separator) {
        var statements = new StringBuilder("a ").append(description.type());
        description.statements().forEach((property, values) -> statements
                .append(separator)
                .append(property)
                .append(' ')
                .append(values.stream().map(Graph::turtle).collect(Collectors.joining(", "))));
        return statements.toString();
    }

    private static String turtle(Term term) {
        return switch (term) {
            case Iri(var value) -> "<" + value + ">";
            case Text(var value) -> quoted(value) + "@en";
            case Typed(var value, var type) -> quoted(value) + "^^" + type;
            case Nameless(var description) -> "[ " + turtle(description, " ; ") + " ]";
        };
    }

    private static String quoted(String text) {
        var escaped = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
        return "\"" + escaped + "\"";
    }

    /** As JSON-LD; the context is in it, so that nobody has to load one. */
    ObjectNode jsonLd() {
        var document = JsonNodeFactory.instance.objectNode();
        var context = document.putObject("@context");
        Term.PREFIXES.forEach(context::put);
        var graph = document.putArray("@graph");
        things.forEach((iri, description) -> {
            var thing = graph.addObject().put("@id", iri);
            thing.setAll(jsonLd(description));
        });
        return document;
    }

    private static ObjectNode jsonLd(Description description) {
        var json = JsonNodeFactory.instance.objectNode().put("@type", description.type());
        description.statements().forEach((property, values) -> {
            var array = json.putArray(property);
            values.forEach(value -> array.add(jsonLd(value)));
        });
        return json;
    }

    private static ObjectNode jsonLd(Term term) {
        var json = JsonNodeFactory.instance.objectNode();
        return switch (term) {
            case Iri(var value) -> json.put("@id", value);
            case Text(var value) -> json.put("@value", value).put("@language", "en");
            case Typed(var value, var type) -> json.put("@value", value).put("@type", type);
            case Nameless(var description) -> jsonLd(description);
        };
    }
}
