package eu.integratingcities.delivery;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The SQL of the tables {@code outbox} and {@code event_sequence}; connections and transactions are the caller's. */
final class OutboxTable {

    /*
     * The row of event_sequence stays locked until the writer commits, and the position is drawn after that lock was
     * won: positions of one aggregate therefore have the order of its commits.
     */
    private static final String INSERT = """
            with drawn as (
                insert into event_sequence (aggregate_id, last) values (?, 1)
                on conflict (aggregate_id) do update set last = event_sequence.last + 1
                returning aggregate_id, last)
            insert into outbox (aggregate_id, sequence, id, type, subject, city, occurred_at, imported, traceparent, data)
            select aggregate_id, last, ?, ?, ?, ?, ?, ?, ?, ?::json from drawn""";

    // An aggregate without a row has told nothing yet, so nobody else can be telling about it.
    private static final String LOCK =
            "select from event_sequence where aggregate_id = any (?) order by aggregate_id for update";

    // In the order of the identifiers, so that two transactions that draw for the same aggregates do not block each
    // other.
    private static final String DRAW = """
            insert into event_sequence (aggregate_id, last)
            select aggregate_id, count from unnest(?, ?) drawn (aggregate_id, count) order by aggregate_id
            on conflict (aggregate_id) do update set last = event_sequence.last + excluded.last
            returning aggregate_id, last""";

    // One statement, planned once, however many events; positions are drawn in their order.
    private static final String INSERT_DRAWN = """
            insert into outbox (aggregate_id, sequence, id, type, subject, city, occurred_at, imported, traceparent, data)
            select aggregate_id, sequence, id, type, subject, city, occurred_at, imported, traceparent, data::json
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) drawn (
                aggregate_id, sequence, id, type, subject, city, occurred_at, imported, traceparent, data)""";

    private static final String READ = """
            select position, sequence, id, type, aggregate_id, subject, city, occurred_at, imported, traceparent, data
            from outbox order by position limit ?""";

    private static final String BACKLOG = "select count(*), min(queued_at) from outbox";

    private static final int ROWS_PER_FETCH = 200;

    private OutboxTable() {}

    /** Draws the aggregate's next sequence and stores the event under it, in one round trip. */
    static void insert(Connection connection, OutgoingEvent event) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, event.aggregateId());
            bind(statement, 2, event);
            statement.executeUpdate();
        }
    }

    /** Stores the events in their order, each under the next sequence of its aggregate. */
    static void insert(Connection connection, List<OutgoingEvent> events) throws SQLException {
        var next = draw(connection, events);
        var sequences = events.stream().map(event -> next.merge(event.aggregateId(), 1L, Long::sum));
        try (var statement = connection.prepareStatement(INSERT_DRAWN)) {
            setArray(statement, 1, "uuid", events.stream().map(OutgoingEvent::aggregateId));
            setArray(statement, 2, "bigint", sequences);
            setArray(statement, 3, "uuid", events.stream().map(OutgoingEvent::id));
            setTexts(statement, 4, events.stream().map(OutgoingEvent::type));
            setTexts(statement, 5, events.stream().map(OutgoingEvent::subject));
            setTexts(statement, 6, events.stream().map(OutgoingEvent::city));
            setArray(statement, 7, "timestamptz", events.stream().map(event -> event.time()
                    .toString()));
            setArray(statement, 8, "boolean", events.stream().map(OutgoingEvent::imported));
            setTexts(statement, 9, events.stream().map(OutgoingEvent::traceparent));
            setTexts(statement, 10, events.stream().map(OutgoingEvent::data));
            statement.executeUpdate();
        }
    }

    /** As strings, which the driver sends as they are; of objects it would write one long literal. */
    private static void setTexts(PreparedStatement statement, int parameter, Stream<@Nullable String> values)
            throws SQLException {
        statement.setArray(parameter, statement.getConnection().createArrayOf("text", values.toArray(String[]::new)));
    }

    private static void setArray(PreparedStatement statement, int parameter, String type, Stream<?> values)
            throws SQLException {
        statement.setArray(parameter, statement.getConnection().createArrayOf(type, values.toArray()));
    }

    /** The last sequence of each aggregate before those of the events, which are drawn. */
    private static Map<UUID, Long> draw(Connection connection, List<OutgoingEvent> events) throws SQLException {
        var counts = events.stream().collect(Collectors.groupingBy(OutgoingEvent::aggregateId, Collectors.counting()));
        var last = new HashMap<UUID, Long>();
        try (var statement = connection.prepareStatement(DRAW)) {
            setArray(statement, 1, "uuid", counts.keySet().stream());
            setArray(statement, 2, "bigint", counts.values().stream());
            try (var results = statement.executeQuery()) {
                while (results.next()) {
                    var aggregateId = results.getObject("aggregate_id", UUID.class);
                    last.put(aggregateId, results.getLong("last") - counts.getOrDefault(aggregateId, 0L));
                }
            }
        }
        return last;
    }

    private static void bind(PreparedStatement statement, int first, OutgoingEvent event) throws SQLException {
        statement.setObject(first, event.id());
        statement.setString(first + 1, event.type());
        statement.setString(first + 2, event.subject());
        statement.setString(first + 3, event.city());
        statement.setObject(first + 4, event.time().atOffset(ZoneOffset.UTC));
        statement.setBoolean(first + 5, event.imported());
        statement.setString(first + 6, event.traceparent());
        statement.setString(first + 7, event.data());
    }

    /** Makes the aggregates' writers wait until the connection's transaction ends. */
    static void lock(Connection connection, Collection<UUID> aggregateIds) throws SQLException {
        try (var statement = connection.prepareStatement(LOCK)) {
            statement.setArray(1, connection.createArrayOf("uuid", aggregateIds.toArray()));
            statement.execute();
        }
    }

    /**
     * The rows to send next, in order: at most that many, and no more once their data passes that many characters. The
     * connection must not be in auto-commit mode, or all rows would be held in memory at once.
     */
    static List<OutboxRow> read(Connection connection, int mostRows, long mostCharacters) throws SQLException {
        try (var statement = connection.prepareStatement(READ)) {
            statement.setFetchSize(ROWS_PER_FETCH);
            statement.setInt(1, mostRows);
            try (var results = statement.executeQuery()) {
                var rows = new ArrayList<OutboxRow>();
                for (long characters = 0; characters < mostCharacters && results.next(); ) {
                    var row = row(results);
                    rows.add(row);
                    characters += row.event().data().length();
                }
                return rows;
            }
        }
    }

    static Backlog backlog(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(BACKLOG);
                var results = statement.executeQuery()) {
            results.next();
            var oldest = results.getObject(2, OffsetDateTime.class);
            return new Backlog(results.getLong(1), oldest == null ? null : oldest.toInstant());
        }
    }

    private static OutboxRow row(ResultSet results) throws SQLException {
        var event = new OutgoingEvent(
                results.getObject("id", UUID.class),
                results.getString("type"),
                results.getObject("aggregate_id", UUID.class),
                results.getString("subject"),
                results.getString("city"),
                results.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                results.getBoolean("imported"),
                results.getString("traceparent"),
                results.getString("data"));
        return new OutboxRow(results.getLong("position"), results.getLong("sequence"), event);
    }
}
