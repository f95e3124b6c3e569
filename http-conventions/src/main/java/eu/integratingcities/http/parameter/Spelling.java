package eu.integratingcities.http.parameter;

import eu.integratingcities.http.language.LanguageTag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How values are written in JSON and in parameters, and how a type is called in front of people. */
public final class Spelling {
    private Spelling() {}

    /** A constant in kebab-case: {@code GOOD_ROWS} is {@code good-rows}. */
    public static String of(Enum<?> constant) {
        return kebab(constant.name());
    }

    /** A constant's name in kebab-case. */
    public static String kebab(String constantName) {
        return constantName.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant's name of its spelling: {@code good-rows} is {@code GOOD_ROWS}. */
    public static String constant(String spelling) {
        return spelling.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** The values of an enum; empty for every other type. */
    public static List<String> values(Class<?> type) {
        var constants = type.getEnumConstants();
        return constants == null
                ? List.of()
                : Arrays.stream(constants)
                        .map(constant -> kebab(((Enum<?>) constant).name()))
                        .toList();
    }

    /** A type in words, with the values of an enum. */
    public static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "another value";
        }
        if (type.isEnum()) {
            return "one of " + String.join(", ", values(type));
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (Arrays.asList(int.class, long.class, Integer.class, Long.class, short.class, Short.class)
                .contains(type)) {
            return "a whole number";
        }
        if (Number.class.isAssignableFrom(type) || type == double.class || type == float.class) {
            return "a number";
        }
        return otherwise(type);
    }

    private static String otherwise(Class<?> type) {
        if (type == UUID.class) {
            return "a UUID";
        }
        if (type == LocalDate.class) {
            return "a date such as 2010-02-22";
        }
        if (type == Instant.class) {
            return "a time such as 2010-02-22T15:00:00Z";
        }
        if (type == LanguageTag.class) {
            return "a language tag such as de or pt-BR (BCP 47)";
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return "a text";
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? "an array" : "an object";
    }
}
