package eu.integratingcities.http.document;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.format.Expansion;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * Schemas of Java types, by name in the components of the document. SmallRye makes some of its own, but neither sees
 * {@code @Nullable} nor asks the mapper how it writes a constant.
 *
 * <p>Ask for all answers before the first request: a type that is in both has two schemas, and the one in requests
 * bows to the name of the other.
 */
final class Schemas {
    /** Marks members that are there only when they are asked for. */
    static final String ON_DEMAND = "x-on-demand";

    private final ObjectMapper json;
    private final Function<Class<?>, List<Expansion<?>>> expansions;
    private final Members members;
    private final Words words;
    private final Map<String, Schema> components = new TreeMap<>();
    private final Map<String, JavaType> owners = new HashMap<>();
    private final Set<JavaType> answered = new HashSet<>();

    /** Of types without expansions. */
    Schemas(ObjectMapper json) {
        this(json, view -> List.of());
    }

    Schemas(ObjectMapper json, Function<Class<?>, List<Expansion<?>>> expansions) {
        this.json = json;
        this.expansions = expansions;
        members = new Members(json);
        words = new Words(json);
    }

    /** The schema of a type: a reference, or the schema itself where the JSON is one value or an array. */
    Schema of(Type type, Direction direction) {
        return of(json.constructType(type), null, direction);
    }

    /** The schema of a value with the rules and words at the place where it is declared. */
    Schema at(AnnotatedElement declared, Type type, Direction direction) {
        return adorned(of(type, direction), declared);
    }

    /** Every named schema that was asked for so far, and those that they refer to. */
    Map<String, Schema> components() {
        return components;
    }

    private Schema of(JavaType type, @Nullable AnnotatedType used, Direction direction) {
        var plain = PlainTypes.of(type.getRawClass());
        if (plain.isPresent()) {
            return plain.get();
        }
        if (type.isContainerType()) {
            return container(type, used, direction);
        }
        if (type.isEnumType()) {
            return named(SchemaNames.of(type), type, () -> constants(type));
        }
        if (type.hasRawClass(PartialDate.class)) {
            return partialDate(type, direction == Direction.PATCH ? Direction.PATCH : Direction.OUTPUT);
        }
        return members.soleValue(type)
                .map(value -> of(value, null, direction))
                .orElseGet(() -> named(name(type, direction), type, () -> object(type, direction)));
    }

    private Schema container(JavaType type, @Nullable AnnotatedType used, Direction direction) {
        var content = element(type.getContentType(), TypeUses.content(used), direction.inArray());
        if (type.isMapLikeType()) {
            return PlainTypes.schema(SchemaType.OBJECT).additionalPropertiesSchema(content);
        }
        var array = PlainTypes.schema(SchemaType.ARRAY).items(content);
        return Set.class.isAssignableFrom(type.getRawClass()) ? array.uniqueItems(true) : array;
    }

    private Schema element(JavaType type, @Nullable AnnotatedType used, Direction direction) {
        var schema = of(type, used, direction);
        if (used == null) {
            return schema;
        }
        Constraints.apply(schema, used);
        return used.isAnnotationPresent(Nullable.class) ? Nulls.orNull(schema) : schema;
    }

    private Schema object(JavaType type, Direction direction) {
        if (direction == Direction.OUTPUT) {
            answered.add(type);
        }
        var schema = PlainTypes.schema(SchemaType.OBJECT);
        for (var member : members.of(type, direction)) {
            schema.addProperty(member.name(), property(member, direction));
            if (member.isRequired(direction)) {
                schema.addRequired(member.name());
            }
        }
        if (direction == Direction.OUTPUT) {
            expansions.apply(type.getRawClass()).forEach(one -> schema.addProperty(one.name(), within(one)));
        }
        if (members.areOpen(type)) {
            schema.setAdditionalPropertiesSchema(anything(true));
        } else if (direction != Direction.OUTPUT) {
            schema.setAdditionalPropertiesSchema(anything(false));
        }
        words.apply(schema, type.getRawClass());
        return schema;
    }

    private Schema within(Expansion<?> expansion) {
        return PlainTypes.schema(SchemaType.ARRAY)
                .items(of(expansion.element(), Direction.OUTPUT))
                .description("Only with expand=" + expansion.name())
                .addExtension(ON_DEMAND, true);
    }

    private Schema property(Member member, Direction direction) {
        var schema = of(member.type(), member.used(), direction);
        Constraints.apply(schema, member.used());
        adorned(schema, member.declared());
        return member.takesNull(direction) ? Nulls.orNull(schema) : schema;
    }

    private Schema adorned(Schema schema, AnnotatedElement place) {
        Constraints.apply(schema, place);
        words.apply(schema, place);
        return schema;
    }

    /** Values can be added to an enum in time, so clients are told to expect more. */
    private Schema constants(JavaType type) {
        var schema = PlainTypes.schema(SchemaType.STRING);
        Arrays.stream(type.getRawClass().getEnumConstants())
                .map(constant -> json.valueToTree(constant).asText())
                .forEach(schema::addEnumeration);
        schema.addExtension("x-extensible-enum", true);
        words.apply(schema, type.getRawClass());
        return schema;
    }

    /** The same in requests and answers, so that it is the same in the documents of all services. */
    private Schema partialDate(JavaType type, Direction direction) {
        return named(name(type, direction), type, () -> PartialDates.precise(object(type, direction)));
    }

    private String name(JavaType type, Direction direction) {
        var name = SchemaNames.of(type);
        return switch (direction) {
            case OUTPUT -> name;
            case INPUT -> answered.contains(type) ? name + "Input" : name;
            case PATCH -> name + "Patch";
        };
    }

    private static Schema anything(boolean allowed) {
        return OASFactory.createSchema().booleanSchema(allowed);
    }

    /** The name is taken before the schema is made, for it may refer to itself. */
    private Schema named(String name, JavaType type, Supplier<Schema> making) {
        var owner = owners.putIfAbsent(name, type);
        if (owner == null) {
            components.put(name, making.get());
        } else if (!owner.equals(type)) {
            throw new IllegalStateException(
                    "Both %s and %s are called %s; name one by @Schema(name)".formatted(owner, type, name));
        }
        return OASFactory.createSchema().ref(name);
    }
}
