package eu.integratingcities.http.imports;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a view says beyond the row that can be loaded, at any depth.
 *
 * @param names members that the row does not have
 * @param nested what the view says beyond the row in members that both have
 */
record ReadOnlyMembers(Set<String> names, Map<String, ReadOnlyMembers> nested) {
    private static final ReadOnlyMembers NONE = new ReadOnlyMembers(Set.of(), Map.of());

    static ReadOnlyMembers of(RowImport<?> rows, ObjectMapper json) {
        return rows.view()
                .map(view -> of(json.constructType(view), json.constructType(rows.rowType()), json))
                .orElse(NONE);
    }

    /** Takes them out of a row. */
    void removeFrom(ObjectNode row) {
        row.remove(names);
        nested.forEach((name, members) -> members.removeWithin(row.path(name)));
    }

    private void removeWithin(JsonNode value) {
        if (value instanceof ObjectNode object) {
            removeFrom(object);
        } else if (value.isArray()) {
            value.forEach(this::removeWithin);
        }
    }

    private static ReadOnlyMembers of(JavaType view, JavaType row, ObjectMapper json) {
        if (view.equals(row) || !row.getRawClass().isRecord()) {
            return NONE;
        }
        var shown = types(json.getSerializationConfig().introspect(view).findProperties());
        var taken = types(json.getDeserializationConfig().introspect(row).findProperties());
        var names = new HashSet<>(shown.keySet());
        names.removeAll(taken.keySet());
        var nested = new HashMap<String, ReadOnlyMembers>();
        taken.forEach((name, type) -> {
            var from = shown.get(name);
            if (from != null) {
                nested.put(name, of(content(from), content(type), json));
            }
        });
        nested.values().removeIf(NONE::equals);
        return new ReadOnlyMembers(names, nested);
    }

    private static Map<String, JavaType> types(List<BeanPropertyDefinition> members) {
        return members.stream()
                .collect(Collectors.toMap(BeanPropertyDefinition::getName, BeanPropertyDefinition::getPrimaryType));
    }

    private static JavaType content(JavaType type) {
        return type.isCollectionLikeType() ? type.getContentType() : type;
    }
}
