package eu.integratingcities.http.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** Values of the field for members that declare no example: the first that fits the schema. */
final class LikelyValues {
    /** A key of a map. */
    static final String KEY = "name";

    private static final Map<String, String> BY_FORMAT = Map.of(
            "uuid", "0199c2a4-7d1e-7c3a-9f52-3b8a64d0e1f7",
            "date-time", "2026-03-10T09:30:00Z",
            "date", "2026-03-10",
            "duration", "P14D",
            "email", "office@example.org",
            "uri", "https://example.org/charter",
            "uri-reference", "https://example.org/charter");

    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("slug", "utrecht"),
            Map.entry("city", "utrecht"),
            Map.entry("name", "Utrecht"),
            Map.entry("value", "Utrecht"),
            Map.entry("country", "NL"),
            Map.entry("lang", "en"),
            Map.entry("language", "en"),
            Map.entry("conference", "10"),
            Map.entry("number", "10"),
            Map.entry("cycle", "6"),
            Map.entry("zone", "Europe/Amsterdam"),
            Map.entry("code", "2010-02"),
            Map.entry("edition", "2010-02"),
            Map.entry("title", "Integrating Cities"),
            Map.entry("wikidata", "Q803"),
            Map.entry("geonames", "2745912"),
            Map.entry("url", "https://example.org/charter"),
            Map.entry("next", "/v1/cities?cursor=eyJrIjoidXRyZWNodCJ9"));

    private static final Map<String, BigDecimal> NUMBERS = Map.of(
            "limit", BigDecimal.valueOf(100),
            "latitude", new BigDecimal("52.0907"),
            "longitude", new BigDecimal("5.1214"),
            "inhabitants", BigDecimal.valueOf(374_000),
            "population", BigDecimal.valueOf(374_000));

    private static final List<String> OTHERS =
            List.of("text", "utrecht", "Utrecht", "NL", "2010-02-22", "2010-02", "2010", "09:30", "1.1");

    private LikelyValues() {}

    /** Null when no value that is known here fits. */
    static @Nullable String text(String name, Schema schema) {
        var format = Optional.ofNullable(schema.getFormat()).map(BY_FORMAT::get);
        if (format.isPresent()) {
            return format.get();
        }
        return Stream.concat(Optional.ofNullable(BY_NAME.get(name)).stream(), OTHERS.stream())
                .filter(value -> fits(value, schema))
                .findFirst()
                .orElse(null);
    }

    static Number number(String name, Schema schema) {
        var likely = NUMBERS.getOrDefault(name, BigDecimal.ONE);
        var least = schema.getMinimum() == null ? likely : likely.max(schema.getMinimum());
        var value = schema.getMaximum() == null ? least : least.min(schema.getMaximum());
        return schema.getType().contains(SchemaType.INTEGER) ? (Number) value.longValue() : value;
    }

    /** What one of many is called, by leaving the s off. */
    static String singular(String name) {
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }

    private static boolean fits(String value, Schema schema) {
        return (schema.getPattern() == null
                        || Pattern.compile(schema.getPattern()).matcher(value).find())
                && (schema.getMaxLength() == null || value.length() <= schema.getMaxLength())
                && (schema.getMinLength() == null || value.length() >= schema.getMinLength());
    }
}
