package eu.integratingcities.gateway.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import eu.integratingcities.gateway.release.Alternatives.Alternative;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Compares the JSON schemas of two documents. Named schemas are compared once for each way that they go, and their breaks
 * are told at the name, not at everything that uses them.
 */
final class SchemaComparison {
    private static final List<String> LEAST =
            List.of("minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties");
    private static final List<String> MOST =
            List.of("maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties");
    private static final List<String> FORMS = List.of("pattern", "format", "multipleOf", "uniqueItems");

    private final JsonNode released;
    private final JsonNode current;
    private final BiConsumer<String, String> breaks;
    private final Set<String> compared = new HashSet<>();

    /** Tells {@code breaks} of each break its place, and what became of it. */
    SchemaComparison(JsonNode released, JsonNode current, BiConsumer<String, String> breaks) {
        this.released = released;
        this.current = current;
        this.breaks = breaks;
    }

    /** Compares a schema of the released document with one of the current document. */
    void compare(String place, Flow flow, JsonNode before, JsonNode now) {
        var were = Alternatives.of(released, before);
        var are = Alternatives.of(current, now);
        were.forEach((type, alternative) -> {
            var same = are.get(type);
            if (same != null) {
                compare(place, flow, alternative, same);
            } else if (flow.takesAll()) {
                breaks.accept(place, "can no longer be " + type);
            }
        });
        if (flow.staysWithin()) {
            are.keySet().stream()
                    .filter(type -> !were.containsKey(type))
                    .forEach(type -> breaks.accept(place, "may be " + type + " now"));
        }
    }

    private void compare(String place, Flow flow, Alternative before, Alternative now) {
        var named = !before.name().isEmpty() && !now.name().isEmpty();
        if (named && !compared.add(flow + " " + before.name() + " " + now.name())) {
            return;
        }
        var where = named && before.name().equals(now.name()) ? before.name() + " (" + flow.word() + ")" : place;
        members(where, flow, before.schema(), now.schema());
        otherMembers(where, flow, before.schema(), now.schema());
        if (before.schema().has("items") || now.schema().has("items")) {
            compare(where + "[]", flow, items(before), items(now));
        }
        values(where, flow, before.schema(), now.schema());
        LEAST.forEach(bound -> bound(where, flow, bound, before.schema(), now.schema(), 1));
        MOST.forEach(bound -> bound(where, flow, bound, before.schema(), now.schema(), -1));
        FORMS.forEach(form -> form(where, flow, form, before.schema(), now.schema()));
    }

    private void members(String place, Flow flow, JsonNode before, JsonNode now) {
        before.path("properties").properties().forEach(member -> {
            var same = now.path("properties").get(member.getKey());
            if (same == null) {
                breaks.accept(place + "." + member.getKey(), "is gone");
            } else {
                compare(place + "." + member.getKey(), flow, member.getValue(), same);
            }
        });
        var wasRequired = texts(before.path("required"));
        var isRequired = texts(now.path("required"));
        if (flow.takesAll()) {
            isRequired.stream()
                    .filter(name -> !wasRequired.contains(name))
                    .forEach(name -> breaks.accept(place + "." + name, "is required now"));
        }
        if (flow.staysWithin()) {
            wasRequired.stream()
                    .filter(name ->
                            !isRequired.contains(name) && now.path("properties").has(name))
                    .forEach(name -> breaks.accept(place + "." + name, "may be absent now"));
        }
    }

    private void otherMembers(String place, Flow flow, JsonNode before, JsonNode now) {
        var were = before.path("additionalProperties");
        var are = now.path("additionalProperties");
        if (were.isObject() && are.isObject()) {
            compare(place + ".*", flow, were, are);
        } else if (flow.staysWithin() && were.isObject()) {
            breaks.accept(place + ".*", "is no longer described");
        } else if (flow == Flow.SENT && isOpen(were) && !isOpen(are)) {
            breaks.accept(place + ".*", "is " + (are.isObject() ? "no longer free" : "refused now"));
        }
    }

    private static boolean isOpen(JsonNode additionalProperties) {
        return additionalProperties.isMissingNode() || additionalProperties.asBoolean(false);
    }

    /** Codes that are announced as extensible may grow where clients receive them, and so may all codes of events. */
    private void values(String place, Flow flow, JsonNode before, JsonNode now) {
        var were = enumerated(before);
        var are = enumerated(now);
        if (flow.takesAll() && !are.isEmpty()) {
            if (were.isEmpty()) {
                breaks.accept(place, "can be nothing but " + are + " now");
            }
            were.stream()
                    .filter(value -> !are.contains(value))
                    .forEach(value -> breaks.accept(place, "can no longer be " + value));
        }
        var mayGrow = flow == Flow.KEPT || before.path("x-extensible-enum").asBoolean();
        if (flow.staysWithin() && !mayGrow && !were.isEmpty()) {
            if (are.isEmpty()) {
                breaks.accept(place, "may be other than " + were + " now");
            }
            are.stream()
                    .filter(value -> !were.contains(value))
                    .forEach(value -> breaks.accept(place, "may be " + value + " now"));
        }
    }

    /** {@code sign} is 1 where a larger value allows less, -1 where it allows more. */
    private void bound(String place, Flow flow, String name, JsonNode before, JsonNode now, int sign) {
        if (!before.has(name) && !now.has(name)) {
            return;
        }
        double none = -sign * Double.POSITIVE_INFINITY;
        double was = before.path(name).asDouble(none);
        double is = now.path(name).asDouble(none);
        boolean allowsLess = sign * Double.compare(is, was) > 0;
        boolean allowsMore = sign * Double.compare(is, was) < 0;
        if ((allowsLess && flow.takesAll()) || (allowsMore && flow.staysWithin())) {
            breaks.accept(place, "has " + told(name, now) + ", no longer " + told(name, before));
        }
    }

    private void form(String place, Flow flow, String name, JsonNode before, JsonNode now) {
        if (before.path(name).equals(now.path(name))) {
            return;
        }
        if ((now.has(name) && flow.takesAll()) || (before.has(name) && flow.staysWithin())) {
            breaks.accept(place, "has " + told(name, now) + ", no longer " + told(name, before));
        }
    }

    private static String told(String name, JsonNode schema) {
        return schema.has(name) ? name + " " + schema.get(name).asText() : "no " + name;
    }

    private static JsonNode items(Alternative array) {
        var items = array.schema().get("items");
        return items == null ? JsonNodeFactory.instance.objectNode() : items;
    }

    private static Set<String> enumerated(JsonNode schema) {
        return schema.has("const") ? Set.of(schema.get("const").asText()) : texts(schema.path("enum"));
    }

    private static Set<String> texts(JsonNode array) {
        var texts = new LinkedHashSet<String>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
