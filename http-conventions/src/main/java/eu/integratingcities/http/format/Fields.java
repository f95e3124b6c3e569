package eu.integratingcities.http.format;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.integratingcities.http.parameter.NearestName;
import eu.integratingcities.http.problem.ProblemError;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The members of a view that a reader wants. A name with a dot stands for a member of a member, in every element where
 * that is a list.
 *
 * @param names none for all members
 */
public record Fields(Set<String> names) {
    /** The parameter that names them, with commas between. */
    public static final String PARAMETER = "fields";

    /** For a reader who wants everything. */
    public static final Fields ALL = new Fields(Set.of());

    /** Copies the names. */
    public Fields {
        names = Set.copyOf(names);
    }

    /** Reads the parameter; refuses a name that the view does not have. */
    static Fields of(String listed, Class<?> view, ObjectMapper json) {
        var known = members(json.constructType(view), json);
        var names = new LinkedHashSet<String>();
        for (var name : listed.split(",", -1)) {
            if (!known.contains(name.strip())) {
                throw unknown(name.strip(), known);
            }
            names.add(name.strip());
        }
        return new Fields(names);
    }

    private static Set<String> members(JavaType view, ObjectMapper json) {
        var names = new TreeSet<String>();
        addMembers(view, json, names);
        return names;
    }

    private static void addMembers(JavaType view, ObjectMapper json, Set<String> names) {
        for (var member : properties(view, json)) {
            if (CsvColumns.isUnwrapped(member, json)) {
                addMembers(member.getPrimaryType(), json, names);
                continue;
            }
            names.add(member.getName());
            var inner = element(member.getPrimaryType());
            if (inner.getRawClass().isRecord()) {
                properties(inner, json).forEach(one -> names.add(member.getName() + "." + one.getName()));
            }
        }
    }

    private static List<BeanPropertyDefinition> properties(JavaType type, ObjectMapper json) {
        return json.getSerializationConfig().introspect(type).findProperties().stream()
                .filter(BeanPropertyDefinition::couldSerialize)
                .toList();
    }

    private static JavaType element(JavaType type) {
        return type.isCollectionLikeType() ? type.getContentType() : type;
    }

    private static ProblemException unknown(String name, Set<String> known) {
        var nearest =
                NearestName.of(name, known).map(one -> " Nearest: " + one + ".").orElse("");
        var detail = "There is no member %s.%s".formatted(name, nearest);
        return new ProblemException(ProblemType.INVALID_PARAMETER, detail)
                .with(ProblemError.inParameter(PARAMETER, "unknown-value", detail))
                .with(
                        "members",
                        known.stream().filter(one -> !one.contains(".")).toList());
    }

    /** Refuses a name that none of these columns shows: a file that silently lacks what was asked for misleads. */
    void requireColumns(CsvColumns columns) {
        for (var name : names) {
            var one = new Fields(Set.of(name));
            if (columns.names().stream().noneMatch(one::cover)) {
                var detail = "%s has no column in CSV: a list within an item has a list of its own.".formatted(name);
                throw new ProblemException(ProblemType.INVALID_PARAMETER, detail)
                        .with(ProblemError.inParameter(PARAMETER, "not-offered", detail));
            }
        }
    }

    /** Whether nothing is left out. */
    boolean areAll() {
        return names.isEmpty();
    }

    /** Whether a column, named as a member with dots, is wanted. */
    boolean cover(String column) {
        return areAll()
                || Arrays.stream(prefixes(column)).anyMatch(names::contains)
                || names.stream().anyMatch(name -> name.startsWith(column + "."));
    }

    private static String[] prefixes(String column) {
        var steps = column.split("\\.", -1);
        var prefixes = new String[steps.length];
        prefixes[0] = steps[0];
        for (int i = 1; i < steps.length; i++) {
            prefixes[i] = prefixes[i - 1] + "." + steps[i];
        }
        return prefixes;
    }

    /** The view with what is wanted of it. */
    JsonNode of(JsonNode view) {
        return areAll() ? view : kept(view, "");
    }

    private JsonNode kept(JsonNode node, String prefix) {
        return switch (node) {
            case ObjectNode object -> {
                var kept = object.objectNode();
                object.properties().forEach(member -> {
                    var name = prefix + member.getKey();
                    if (names.contains(name)) {
                        kept.set(member.getKey(), member.getValue());
                    } else if (names.stream().anyMatch(wanted -> wanted.startsWith(name + "."))) {
                        kept.set(member.getKey(), kept(member.getValue(), name + "."));
                    }
                });
                yield kept;
            }
            case ArrayNode array -> {
                var kept = array.arrayNode();
                array.forEach(element -> kept.add(kept(element, prefix)));
                yield kept;
            }
            default -> node;
        };
    }
}
