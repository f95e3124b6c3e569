package eu.integratingcities.delivery;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The SQL of the table {@code told_event}; connections and transactions are the caller's. */
final class ToldTable {

    private static final String MOVE = """
            with gone as (delete from outbox where position = any (?) returning *),
                last as (select distinct on (aggregate_id) * from gone order by aggregate_id, sequence desc)
            insert into told_event as told
                (aggregate_id, position, id, type, sequence, subject, city, occurred_at, imported, traceparent, data)
            select aggregate_id, position, id, type, sequence, subject, city, occurred_at, imported, traceparent, data
            from last
            on conflict (aggregate_id) do update
            set position = excluded.position, id = excluded.id, type = excluded.type, sequence = excluded.sequence,
                subject = excluded.subject, city = excluded.city, occurred_at = excluded.occurred_at,
                imported = excluded.imported, traceparent = excluded.traceparent, data = excluded.data
            where told.sequence < excluded.sequence""";

    private static final String EXTENT = "select count(*), coalesce(max(position), 0) from told_event";

    private static final String TELL_AGAIN = """
            with batch as (
                    select * from told_event where position > ? and position <= ? order by position limit 1000),
                told as (
                    insert into outbox
                        (aggregate_id, sequence, id, type, subject, city, occurred_at, imported, traceparent, data)
                    select aggregate_id, sequence, id, type, subject, city, occurred_at, imported, traceparent, data
                    from batch order by position)
            select count(*), coalesce(max(position), 0) from batch""";

    private ToldTable() {}

    /** Removes what was sent from the outbox, and keeps the last event of each aggregate here. */
    static void move(Connection connection, List<OutboxRow> sent) throws SQLException {
        try (var statement = connection.prepareStatement(MOVE)) {
            var positions = sent.stream().map(OutboxRow::position).toArray();
            statement.setArray(1, connection.createArrayOf("bigint", positions));
            statement.executeUpdate();
        }
    }

    static Extent extent(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(EXTENT);
                var results = statement.executeQuery()) {
            return extent(results);
        }
    }

    /** Puts the next thousand events into the outbox again, as they were. */
    static Extent tellAgain(Connection connection, long afterPosition, long lastPosition) throws SQLException {
        try (var statement = connection.prepareStatement(TELL_AGAIN)) {
            statement.setLong(1, afterPosition);
            statement.setLong(2, lastPosition);
            try (var results = statement.executeQuery()) {
                return extent(results);
            }
        }
    }

    private static Extent extent(ResultSet results) throws SQLException {
        results.next();
        return new Extent(results.getLong(1), results.getLong(2));
    }

    /**
     * Some of what was told.
     *
     * @param lastPosition of the last of them; 0 when there is none
     */
    record Extent(long events, long lastPosition) {}
}
