package eu.integratingcities.http.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of a result, read by column name. The plain methods demand a value; those that end in {@code OrNull} take
 * its absence.
 */
public final class Row {
    private final ResultSet result;
    private final ObjectMapper json;

    Row(ResultSet result, ObjectMapper json) {
        this.result = result;
        this.json = json;
    }

    public String text(String column) {
        return present(column, textOrNull(column));
    }

    public @Nullable String textOrNull(String column) {
        return get(column, result::getString);
    }

    /** A constant that is stored by name. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    public <E extends Enum<E>> @Nullable E constantOrNull(String column, Class<E> type) {
        var name = textOrNull(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    public UUID id(String column) {
        return present(column, idOrNull(column));
    }

    public @Nullable UUID idOrNull(String column) {
        return get(column, name -> result.getObject(name, UUID.class));
    }

    public int number(String column) {
        return present(column, numberOrNull(column));
    }

    public @Nullable Integer numberOrNull(String column) {
        return get(column, result::getInt);
    }

    public long count(String column) {
        return present(column, get(column, result::getLong));
    }

    public double decimal(String column) {
        return present(column, decimalOrNull(column));
    }

    public @Nullable Double decimalOrNull(String column) {
        return get(column, result::getDouble);
    }

    public boolean flag(String column) {
        return present(column, flagOrNull(column));
    }

    public @Nullable Boolean flagOrNull(String column) {
        return get(column, result::getBoolean);
    }

    public LocalDate date(String column) {
        return present(column, dateOrNull(column));
    }

    public @Nullable LocalDate dateOrNull(String column) {
        return get(column, name -> result.getObject(name, LocalDate.class));
    }

    public Instant instant(String column) {
        return present(column, instantOrNull(column));
    }

    public @Nullable Instant instantOrNull(String column) {
        var time = time(column);
        return time == null ? null : time.toInstant();
    }

    /** A column of type json or jsonb, or one made by jsonb_agg or jsonb_build_object. */
    public <T> T json(String column, Class<T> type) {
        return present(column, jsonOrNull(column, type));
    }

    public <T> @Nullable T jsonOrNull(String column, Class<T> type) {
        var text = textOrNull(column);
        return text == null ? null : read(column, () -> json.readValue(text, type));
    }

    /** As {@link #json(String, Class)}, for a list or another generic type. */
    public <T> T json(String column, TypeReference<T> type) {
        var text = text(column);
        return read(column, () -> json.readValue(text, type));
    }

    /** The value as the driver gives it, times with their offset. */
    @Nullable
    Object raw(String column) {
        var value = get(column, result::getObject);
        return value instanceof Timestamp ? time(column) : value;
    }

    private @Nullable OffsetDateTime time(String column) {
        return get(column, name -> result.getObject(name, OffsetDateTime.class));
    }

    /** Primitive getters give zero for null, so null is asked for after them. */
    private <T> @Nullable T get(String column, Getter<T> getter) {
        try {
            var value = getter.get(column);
            return result.wasNull() ? null : value;
        } catch (SQLException e) {
            throw new UnreadableException("Cannot read column " + column, e);
        }
    }

    private static <T> T present(String column, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("Column " + column + " is null, but the view demands it");
        }
        return value;
    }

    private static <T> T read(String column, JsonReading<T> reading) {
        try {
            return reading.read();
        } catch (JsonProcessingException e) {
            throw new UnreadableException("Cannot read column " + column, e);
        }
    }

    private interface Getter<T> {
        T get(String column) throws SQLException;
    }

    private interface JsonReading<T> {
        T read() throws JsonProcessingException;
    }
}
