package eu.integratingcities.http.paging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs one statement in the current transaction, if there is one. */
record Select(AgroalDataSource database, ObjectMapper json) {

    <T> List<T> run(String sql, List<?> values, Function<Row, T> view) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            try (var result = statement.executeQuery()) {
                var row = new Row(result, json);
                var views = new ArrayList<T>();
                while (result.next()) {
                    views.add(view.apply(row));
                }
                return views;
            }
        } catch (SQLException e) {
            throw new UnreadableException("Cannot run " + sql, e);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            bind(connection, statement, i + 1, values.get(i));
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, int index, @Nullable Object value)
            throws SQLException {
        switch (value) {
            case null -> statement.setNull(index, Types.OTHER);
            case Collection<?> many ->
                statement.setArray(
                        index,
                        connection.createArrayOf(
                                "text", many.stream().map(Select::plain).toArray()));
            default -> statement.setObject(index, plain(value));
        }
    }

    /** Times leave with their offset, enum constants by name, as Hibernate stores them. */
    private static Object plain(@Nullable Object value) {
        return switch (value) {
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case null -> throw new IllegalArgumentException("A list of values has no nulls");
            default -> value;
        };
    }
}
