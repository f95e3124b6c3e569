package eu.integratingcities.signatory.membership;

import eu.integratingcities.signatory.bulk.BulkRows;
import eu.integratingcities.signatory.bulk.BulkTable;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The SQL of the table {@code standing_span}, in the caller's transaction. The ends of time are {@code infinity} there
 * and {@link LocalDate#MAX} here, as the driver has it.
 */
@ApplicationScoped
class StandingTable {

    private static final BulkTable<Begun> COPIED = BulkTable.<Begun>named("standing_span")
            .with("city_id", begun -> begun.change().cityId())
            .with("known_from", begun -> begun.change().at())
            .with("position", Begun::position)
            .with("status", begun -> begun.span().status().code())
            .with("change_id", begun -> begun.span().changeId())
            .with("possible_from", begun -> begun.span().possibleFrom())
            .with("possible_until", begun -> begun.span().possibleUntil())
            .with("signed_earliest", begun -> begun.standings().signedEarliest())
            .with("signed_latest", begun -> begun.standings().signedLatest());

    private static final String END = """
            update standing_span set known_until = ? where city_id = ? and known_until = 'infinity'""";

    private static final String COUNT = "select renew_standing_steps(?)";

    private static final String COUNT_NEW = """
            insert into standing_step select * from standing_steps_of_one_status(?)""";

    private static final String CURRENT = """
            select city_id, status, change_id, possible_from, possible_until, signed_earliest, signed_latest
            from standing_span
            where city_id = any (?) and known_until = 'infinity'
            order by city_id, position""";

    private final AgroalDataSource database;
    private final BulkRows copies;

    StandingTable(AgroalDataSource database, BulkRows copies) {
        this.database = database;
        this.copies = copies;
    }

    /** Puts down what is known of cities from the changes on. */
    void begin(List<StandingChange> changes) {
        copies.into(COPIED, changes.stream().flatMap(Begun::by).toList());
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

    /** Lets cities count that have just come on the list, in this transaction: nobody else knows of them. */
    void countNew(List<UUID> cityIds) {
        run(COUNT_NEW, statement -> {
            statement.setArray(1, array(statement, cityIds));
            return statement.executeUpdate();
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

    /** One of the spans that begin with a change. */
    private record Begun(StandingChange change, Standings standings, int position) {

        static Stream<Begun> by(StandingChange change) {
            var standings = change.standings();
            return IntStream.range(0, standings.spans().size())
                    .mapToObj(position -> new Begun(change, standings, position));
        }

        StandingSpan span() {
            return standings.spans().get(position);
        }
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
