package eu.integratingcities.http.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** Makes an example of a schema out of the examples of its members; where there is none, a likely value stands in. */
final class Examples {
    static final String PREFIX = "#/components/schemas/";

    private final Map<String, Schema> components;
    private final Deque<String> inside = new ArrayDeque<>();

    Examples(Map<String, Schema> components) {
        this.components = components;
    }

    /** An example that is valid against the schema; null only where the schema takes it. */
    @Nullable
    Object of(Schema schema) {
        return of("", schema);
    }

    /** The example of a value that goes by this name. */
    @Nullable
    Object of(String name, Schema schema) {
        var declared = declared(schema);
        if (declared != null) {
            return declared;
        }
        if (schema.getRef() != null) {
            return referred(name, schema.getRef());
        }
        if (schema.getAnyOf() != null) {
            return of(name, schema.getAnyOf().getFirst());
        }
        if (schema.getEnumeration() != null) {
            return schema.getEnumeration().getFirst();
        }
        return ofType(name, schema);
    }

    private @Nullable Object ofType(String name, Schema schema) {
        return switch (type(schema)) {
            case OBJECT -> object(schema);
            case ARRAY -> array(name, schema);
            case BOOLEAN -> false;
            case INTEGER, NUMBER -> LikelyValues.number(name, schema);
            case STRING -> LikelyValues.text(name, schema);
            case NULL -> null;
        };
    }

    private static boolean isOnDemand(Schema member) {
        return member.getExtensions() != null && member.getExtensions().containsKey(Schemas.ON_DEMAND);
    }

    private Map<String, @Nullable Object> object(Schema schema) {
        var example = new LinkedHashMap<String, @Nullable Object>();
        if (schema.getProperties() != null) {
            var required = schema.getRequired() == null ? List.<String>of() : schema.getRequired();
            schema.getProperties().forEach((name, member) -> {
                var value = loops(member) || isOnDemand(member) ? null : of(name, member);
                if (value != null || required.contains(name)) {
                    example.put(name, value);
                }
            });
        }
        var others = schema.getAdditionalPropertiesSchema();
        if (others != null && others.getBooleanSchema() == null) {
            example.put(LikelyValues.KEY, of(LikelyValues.KEY, others));
        }
        return example;
    }

    private List<@Nullable Object> array(String name, Schema schema) {
        var example = new ArrayList<@Nullable Object>();
        if (!loops(schema.getItems())) {
            example.add(of(LikelyValues.singular(name), schema.getItems()));
        }
        return example;
    }

    private @Nullable Object referred(String name, String reference) {
        var component = components.get(reference.substring(PREFIX.length()));
        if (component == null) {
            return null;
        }
        inside.push(reference);
        var example = of(name, component);
        inside.pop();
        return example;
    }

    /** Whether the schema leads back to one that an example is being made of. */
    private boolean loops(Schema schema) {
        var options = schema.getAnyOf() == null ? List.of(schema) : schema.getAnyOf();
        return options.stream().anyMatch(option -> option.getRef() != null && inside.contains(option.getRef()));
    }

    private static @Nullable Object declared(Schema schema) {
        return schema.getExamples() == null || schema.getExamples().isEmpty()
                ? null
                : schema.getExamples().getFirst();
    }

    private static SchemaType type(Schema schema) {
        var types = schema.getType();
        return types == null || types.isEmpty() ? SchemaType.OBJECT : types.getFirst();
    }
}
