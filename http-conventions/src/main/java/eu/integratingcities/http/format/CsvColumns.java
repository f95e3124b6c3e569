package eu.integratingcities.http.format;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.util.List;
import java.util.stream.Stream;

/** The columns of a record type: a name for each member that is one value, dotted where records are nested. */
public record CsvColumns(List<String> names) {
    public CsvColumns {
        names = List.copyOf(names);
    }

    public static CsvColumns of(Class<?> type, ObjectMapper json) {
        return new CsvColumns(of(json.constructType(type), "", json).toList());
    }

    /** Those that are wanted. */
    CsvColumns coveredBy(Fields fields) {
        return fields.areAll()
                ? this
                : new CsvColumns(names.stream().filter(fields::cover).toList());
    }

    /** The cells of one item; null becomes an empty cell. */
    public List<String> cells(JsonNode item) {
        return names.stream().map(name -> cell(at(item, name))).toList();
    }

    private static Stream<String> of(JavaType type, String prefix, ObjectMapper json) {
        return json.getSerializationConfig().introspect(type).findProperties().stream()
                .filter(BeanPropertyDefinition::couldSerialize)
                .flatMap(member -> column(member, prefix, json));
    }

    private static Stream<String> column(BeanPropertyDefinition member, String prefix, ObjectMapper json) {
        var type = member.getPrimaryType();
        var name = prefix + member.getName();
        if (type.isContainerType()) {
            return Stream.empty();
        }
        if (isUnwrapped(member, json)) {
            return of(type, prefix, json);
        }
        return type.getRawClass().isRecord() ? of(type, name + ".", json) : Stream.of(name);
    }

    /** Whether its members stand beside the others, in JSON as in CSV. */
    static boolean isUnwrapped(BeanPropertyDefinition member, ObjectMapper json) {
        return json.getSerializationConfig()
                        .getAnnotationIntrospector()
                        .findUnwrappingNameTransformer(member.getPrimaryMember())
                != null;
    }

    /** What an item has in a column. */
    static JsonNode at(JsonNode item, String name) {
        var node = item;
        for (var step : name.split("\\.", -1)) {
            node = node.path(step);
        }
        return node;
    }

    private static String cell(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return value.isTextual() ? FormulaGuard.guard(value.textValue()) : value.toString();
    }
}
