package eu.integratingcities.http.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The types whose JSON is a single value. */
final class PlainTypes {
    private static final Map<Class<?>, Supplier<Schema>> KNOWN = Map.ofEntries(
            Map.entry(String.class, () -> schema(SchemaType.STRING)),
            Map.entry(boolean.class, () -> schema(SchemaType.BOOLEAN)),
            Map.entry(Boolean.class, () -> schema(SchemaType.BOOLEAN)),
            Map.entry(int.class, () -> schema(SchemaType.INTEGER).format("int32")),
            Map.entry(Integer.class, () -> schema(SchemaType.INTEGER).format("int32")),
            Map.entry(long.class, () -> schema(SchemaType.INTEGER).format("int64")),
            Map.entry(Long.class, () -> schema(SchemaType.INTEGER).format("int64")),
            Map.entry(short.class, () -> schema(SchemaType.INTEGER)),
            Map.entry(Short.class, () -> schema(SchemaType.INTEGER)),
            Map.entry(BigInteger.class, () -> schema(SchemaType.INTEGER)),
            Map.entry(double.class, () -> schema(SchemaType.NUMBER).format("double")),
            Map.entry(Double.class, () -> schema(SchemaType.NUMBER).format("double")),
            Map.entry(float.class, () -> schema(SchemaType.NUMBER).format("float")),
            Map.entry(Float.class, () -> schema(SchemaType.NUMBER).format("float")),
            Map.entry(BigDecimal.class, () -> schema(SchemaType.NUMBER)),
            Map.entry(UUID.class, () -> schema(SchemaType.STRING).format("uuid")),
            Map.entry(Instant.class, () -> schema(SchemaType.STRING).format("date-time")),
            Map.entry(OffsetDateTime.class, () -> schema(SchemaType.STRING).format("date-time")),
            Map.entry(LocalDate.class, () -> schema(SchemaType.STRING).format("date")),
            // The format "time" of JSON Schema demands an offset.
            Map.entry(LocalTime.class, () -> schema(SchemaType.STRING).pattern("^\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$")),
            Map.entry(Duration.class, () -> schema(SchemaType.STRING).format("duration")),
            Map.entry(ZoneId.class, () -> schema(SchemaType.STRING)),
            Map.entry(URI.class, () -> schema(SchemaType.STRING).format("uri-reference")),
            Map.entry(byte[].class, () -> schema(SchemaType.STRING)),
            Map.entry(Object.class, OASFactory::createSchema));

    private PlainTypes() {}

    /** A new schema of the type; empty when its JSON has parts, or is described elsewhere. */
    static Optional<Schema> of(Class<?> type) {
        if (JsonNode.class.isAssignableFrom(type)) {
            return Optional.of(OASFactory.createSchema());
        }
        return Optional.ofNullable(KNOWN.get(type)).map(Supplier::get);
    }

    static Schema schema(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
