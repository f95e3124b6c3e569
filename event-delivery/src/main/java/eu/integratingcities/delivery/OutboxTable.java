package eu.integratingcities.delivery;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

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
    private static final String LOCK = "select from event_sequence where aggregate_id = ? for update";

    private static final String READ = """
            select position, sequence, id, type, aggregate_id, subject, city, occurred_at, imported, traceparent, data
            from outbox order by position limit ?""";

    private static final String DELETE = "delete from outbox where position = any (?)";

    private static final String BACKLOG = "select count(*), min(occurred_at) from outbox";

    private static final int ROWS_PER_FETCH = 200;

    private OutboxTable() {}

    /** Draws the aggregate's next sequence and stores the event under it, in one round trip. */
    static void insert(Connection connection, OutgoingEvent event) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, event.aggregateId());
            statement.setObject(2, event.id());
            statement.setString(3, event.type());
            statement.setString(4, event.subject());
            statement.setString(5, event.city());
            statement.setObject(6, event.time().atOffset(ZoneOffset.UTC));
            statement.setBoolean(7, event.imported());
            statement.setString(8, event.traceparent());
            statement.setString(9, event.data());
            statement.executeUpdate();
        }
    }

    /** Makes the aggregate's writers wait until the connection's transaction ends. */
    static void lock(Connection connection, UUID aggregateId) throws SQLException {
        try (var statement = connection.prepareStatement(LOCK)) {
            statement.setObject(1, aggregateId);
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

    static void delete(Connection connection, List<OutboxRow> rows) throws SQLException {
        try (var statement = connection.prepareStatement(DELETE)) {
            var positions = rows.stream().map(OutboxRow::position).toArray();
            statement.setArray(1, connection.createArrayOf("bigint", positions));
            statement.executeUpdate();
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
