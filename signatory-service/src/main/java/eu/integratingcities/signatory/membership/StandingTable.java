package eu.integratingcities.signatory.membership;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The SQL of the table {@code standing_span}, in the caller's transaction. The ends of time are {@code infinity} there
 * and {@link LocalDate#MAX} here, as the driver has it.
 */
@ApplicationScoped
class StandingTable {

    private static final String BEGIN = """
            insert into standing_span (
                city_id, known_from, position, status, change_id, possible_from, possible_until,
                signed_earliest, signed_latest)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String END = """
            update standing_span set known_until = ? where city_id = ? and known_until = 'infinity'""";

    private static final String COUNT = "select renew_standing_steps(?)";

    private static final String CURRENT = """
            select city_id, status, change_id, possible_from, possible_until, signed_earliest, signed_latest
            from standing_span
            where city_id = any (?) and known_until = 'infinity'
            order by city_id, position""";

    private final AgroalDataSource database;

    StandingTable(AgroalDataSource database) {
        this.database = database;
    }

    /** Puts down what is known of cities from the changes on. */
    void begin(List<StandingChange> changes) {
        run(BEGIN, statement -> {
            for (var change : changes) {
                var standings = change.standings();
                for (int position = 0; position < standings.spans().size(); position++) {
                    bind(statement, change, position, standings);
                    statement.addBatch();
                }
            }
            return statement.executeBatch();
        });
    }

    /** What has been known of cities was known until the changes. */
    void end(List<StandingChange> changes) {
        run(END, statement -> {
            for (var change : changes) {
                statement.setObject(1, change.at().atOffset(ZoneOffset.UTC));
                statement.setObject(2, change.cityId());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** Lets cities count by what is now known of them. */
    void count(List<UUID> cityIds) {
        run(COUNT, statement -> {
            statement.setArray(1, array(statement, cityIds));
            return statement.execute();
        });
    }

    /** What is known of cities now, by their ids; nothing while a city is not on the list. */
    Map<UUID, Standings> current(List<UUID> cityIds) {
        return run(CURRENT, statement -> {
            statement.setArray(1, array(statement, cityIds));
            try (var result = statement.executeQuery()) {
                return read(result);
            }
        });
    }

    private static Array array(PreparedStatement statement, List<UUID> cityIds) throws SQLException {
        return statement.getConnection().createArrayOf("uuid", cityIds.toArray());
    }

    private static void bind(PreparedStatement statement, StandingChange change, int position, Standings standings)
            throws SQLException {
        var span = standings.spans().get(position);
        statement.setObject(1, change.cityId());
        statement.setObject(2, change.at().atOffset(ZoneOffset.UTC));
        statement.setInt(3, position);
        statement.setString(4, span.status().code());
        statement.setObject(5, span.changeId());
        statement.setObject(6, span.possibleFrom());
        statement.setObject(7, span.possibleUntil());
        statement.setObject(8, standings.signedEarliest());
        statement.setObject(9, standings.signedLatest());
    }

    private static Map<UUID, Standings> read(ResultSet result) throws SQLException {
        var known = new HashMap<UUID, Standings>();
        while (result.next()) {
            var spans = new ArrayList<StandingSpan>();
            var cityId = result.getObject("city_id", UUID.class);
            if (known.containsKey(cityId)) {
                spans.addAll(known.get(cityId).spans());
            }
            spans.add(new StandingSpan(
                    Status.of(result.getString("status")),
                    result.getObject("change_id", UUID.class),
                    result.getObject("possible_from", LocalDate.class),
                    result.getObject("possible_until", LocalDate.class)));
            known.put(
                    cityId,
                    new Standings(
                            result.getObject("signed_earliest", LocalDate.class),
                            result.getObject("signed_latest", LocalDate.class),
                            spans));
        }
        return known;
    }

    private <T> T run(String sql, Work<T> work) {
        // The transaction's own connection: the pool hands out the one that is enlisted already.
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The standing of a city cannot be kept", e);
        }
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
