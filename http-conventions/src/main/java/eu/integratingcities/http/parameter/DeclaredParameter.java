package eu.integratingcities.http.parameter;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A query parameter that an operation takes.
 *
 * @param type of one value
 * @param repeatable whether it may be given more than once
 */
record DeclaredParameter(
        String name,
        Class<?> type,
        boolean repeatable,
        @Nullable Long least,
        @Nullable Long most) {

    static DeclaredParameter of(String name, Type type, AnnotatedElement place) {
        var least = Optional.ofNullable(place.getAnnotation(Min.class)).map(Min::value);
        var most = Optional.ofNullable(place.getAnnotation(Max.class)).map(Max::value);
        return new DeclaredParameter(name, single(type), isMany(type), least.orElse(null), most.orElse(null));
    }

    /** What is wrong with a value, in words; empty when nothing is. */
    Optional<String> objection(String text) {
        try {
            var value = ParameterValues.parse(text, type);
            return value instanceof Number number ? outOfBounds(number.longValue()) : Optional.empty();
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            var nearest = NearestName.of(text, Spelling.values(type));
            return Optional.of("Expected %s, found %s.%s"
                    .formatted(
                            Spelling.expected(type),
                            text,
                            nearest.map(n -> " Nearest: " + n + ".").orElse("")));
        }
    }

    private Optional<String> outOfBounds(long value) {
        if (least != null && value < least) {
            return Optional.of("Expected at least %d, found %d.".formatted(least, value));
        }
        return most != null && value > most
                ? Optional.of("Expected at most %d, found %d.".formatted(most, value))
                : Optional.empty();
    }

    private static boolean isMany(Type type) {
        return type instanceof ParameterizedType many
                && many.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw);
    }

    private static Class<?> single(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType wrapped when wrapped.getActualTypeArguments()[0] instanceof Class<?> inner -> inner;
            default -> String.class;
        };
    }
}
