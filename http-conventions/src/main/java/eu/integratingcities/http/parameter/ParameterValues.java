package eu.integratingcities.http.parameter;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads one value of a parameter, so that a wrong one is found before the operation is reached. */
final class ParameterValues {
    private static final int FIRST_YEAR = -4711;
    private static final int LAST_YEAR = 294_275;

    private ParameterValues() {}

    /** @throws IllegalArgumentException or DateTimeException when the text is not of this type */
    static Object parse(String text, Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type == long.class || type == Long.class) {
            return Long.valueOf(text);
        }
        if (type == boolean.class || type == Boolean.class) {
            return truth(text);
        }
        if (type == UUID.class) {
            return UUID.fromString(text);
        }
        if (type == LocalDate.class) {
            return known(LocalDate.parse(text));
        }
        if (type == Instant.class) {
            var time = Instant.parse(text);
            known(LocalDate.ofInstant(time, ZoneOffset.UTC));
            return time;
        }
        if (type.isEnum()) {
            return constant(text, type);
        }
        return factory(type).map(method -> invoke(method, text)).orElse(text);
    }

    /** Of the years that PostgreSQL has times of; whether a question about them makes sense is for its operation to say. */
    private static LocalDate known(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("Not a year from %d to %d: %s".formatted(FIRST_YEAR, LAST_YEAR, day));
        }
        return day;
    }

    private static Object truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("Neither true nor false: " + text);
        };
    }

    private static String constant(String text, Class<?> type) {
        if (!Spelling.values(type).contains(text)) {
            throw new IllegalArgumentException("No such value: " + text);
        }
        return text;
    }

    /** A type of the field that is made of text by a static method, as JAX-RS has it. */
    private static Optional<Method> factory(Class<?> type) {
        return type == String.class
                ? Optional.empty()
                : List.of("fromString", "valueOf").stream()
                        .flatMap(name -> find(type, name).stream())
                        .findFirst();
    }

    private static Optional<Method> find(Class<?> type, String name) {
        try {
            return Optional.of(type.getMethod(name, String.class));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    private static Object invoke(Method factory, String text) {
        try {
            return factory.invoke(null, text);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A public method of a parameter's type", e);
        }
    }
}
