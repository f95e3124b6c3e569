package eu.integratingcities.signatory.membership;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    private static final String COUNT = "select renew_standing_steps(array[?]::uuid[])";

    private static final String CURRENT = """
            select status, change_id, possible_from, possible_until, signed_earliest, signed_latest
            from standing_span
            where city_id = ? and known_until = 'infinity'
            order by position""";

    private final AgroalDataSource database;

    StandingTable(AgroalDataSource database) {
        this.database = database;
    }

    /** Puts down what is known of a city from an instant on. */
    void begin(UUID cityId, Standings standings, Instant from) {
        run(BEGIN, statement -> {
            for (int position = 0; position < standings.spans().size(); position++) {
                bind(statement, cityId, from, position, standings);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** What has been known of a city was known until an instant. */
    void end(UUID cityId, Instant until) {
        run(END, statement -> {
            statement.setObject(1, until.atOffset(ZoneOffset.UTC));
            statement.setObject(2, cityId);
            return statement.executeUpdate();
        });
    }

    /** Lets a city count by what is now known of it. */
    void count(UUID cityId) {
        run(COUNT, statement -> {
            statement.setObject(1, cityId);
            return statement.execute();
        });
    }

    /** What is known of a city now; null while it is not on the list. */
    @Nullable
    Standings current(UUID cityId) {
        return run(CURRENT, statement -> {
            statement.setObject(1, cityId);
            try (var result = statement.executeQuery()) {
                return read(result);
            }
        });
    }

    private static void bind(PreparedStatement statement, UUID cityId, Instant from, int position, Standings standings)
            throws SQLException {
        var span = standings.spans().get(position);
        statement.setObject(1, cityId);
        statement.setObject(2, from.atOffset(ZoneOffset.UTC));
        statement.setInt(3, position);
        statement.setString(4, span.status().code());
        statement.setObject(5, span.changeId());
        statement.setObject(6, span.possibleFrom());
        statement.setObject(7, span.possibleUntil());
        statement.setObject(8, standings.signedEarliest());
        statement.setObject(9, standings.signedLatest());
    }

    private static @Nullable Standings read(ResultSet result) throws SQLException {
        var spans = new ArrayList<StandingSpan>();
        Standings standings = null;
        while (result.next()) {
            spans.add(new StandingSpan(
                    Status.of(result.getString("status")),
                    result.getObject("change_id", UUID.class),
                    result.getObject("possible_from", LocalDate.class),
                    result.getObject("possible_until", LocalDate.class)));
            standings = new Standings(
                    result.getObject("signed_earliest", LocalDate.class),
                    result.getObject("signed_latest", LocalDate.class),
                    spans);
        }
        return standings;
    }

    private <T extends @Nullable Object> T run(String sql, Work<T> work) {
        // The transaction's own connection: the pool hands out the one that is enlisted already.
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The standing of a city cannot be kept", e);
        }
    }

    private interface Work<T extends @Nullable Object> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
