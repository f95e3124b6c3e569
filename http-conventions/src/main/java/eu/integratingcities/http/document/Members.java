package eu.integratingcities.http.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The members of a type, asked of Jackson, so that the document says what the mapper does. */
record Members(ObjectMapper json) {
    private static final Set<JsonInclude.Include> ALWAYS =
            Set.of(JsonInclude.Include.ALWAYS, JsonInclude.Include.USE_DEFAULTS);

    /** In the order in which they are written. */
    List<Member> of(JavaType type, Direction direction) {
        var description = describe(type, direction);
        var ignored = anyMember(description);
        return description.findProperties().stream()
                .filter(member -> direction == Direction.OUTPUT ? member.couldSerialize() : member.couldDeserialize())
                .filter(member -> !ignored.equals(Optional.of(member.getInternalName())))
                .flatMap(member -> member(type, description, member, direction))
                .toList();
    }

    /** Whether objects of this type carry members that no one can list. */
    boolean areOpen(JavaType type) {
        return anyMember(describe(type, Direction.OUTPUT)).isPresent();
    }

    /** The type of the value as which an object is written as a whole. */
    Optional<JavaType> soleValue(JavaType type) {
        return Optional.ofNullable(describe(type, Direction.OUTPUT).findJsonValueAccessor())
                .map(value -> value.getType());
    }

    private BeanDescription describe(JavaType type, Direction direction) {
        return direction == Direction.OUTPUT
                ? json.getSerializationConfig().introspect(type)
                : json.getDeserializationConfig().introspect(type);
    }

    private Stream<Member> member(
            JavaType owner, BeanDescription description, BeanPropertyDefinition property, Direction direction) {
        var declared = declared(owner.getRawClass(), property);
        if (declared.isAnnotationPresent(JsonUnwrapped.class)) {
            return of(property.getPrimaryType(), direction).stream();
        }
        return Stream.of(new Member(
                property.getName(),
                property.getPrimaryType(),
                declared,
                typeOf(declared),
                ALWAYS.contains(inclusion(description, property))));
    }

    private static JsonInclude.Include inclusion(BeanDescription description, BeanPropertyDefinition property) {
        var own = property.findInclusion().getValueInclusion();
        return own == JsonInclude.Include.USE_DEFAULTS
                ? description.findPropertyInclusion(JsonInclude.Value.empty()).getValueInclusion()
                : own;
    }

    /** A record's field carries the annotations of the component, those on the type included. */
    private static AnnotatedElement declared(Class<?> owner, BeanPropertyDefinition property) {
        return Arrays.stream(owner.getDeclaredFields())
                .filter(field -> owner.isRecord() && field.getName().equals(property.getInternalName()))
                .findFirst()
                .<AnnotatedElement>map(field -> field)
                .orElseGet(() -> property.getPrimaryMember().getAnnotated());
    }

    private static AnnotatedType typeOf(AnnotatedElement declared) {
        return switch (declared) {
            case Field field -> field.getAnnotatedType();
            case Method method when method.getParameterCount() == 0 -> method.getAnnotatedReturnType();
            case Method method -> method.getAnnotatedParameterTypes()[0];
            case java.lang.reflect.Parameter parameter -> parameter.getAnnotatedType();
            default -> throw new IllegalStateException("Neither field nor method: " + declared);
        };
    }

    private static Optional<String> anyMember(BeanDescription description) {
        return Optional.ofNullable(description.findAnyGetter()).map(member -> member.getName());
    }
}
