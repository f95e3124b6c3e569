package eu.integratingcities.delivery;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/** The SQL of the tables {@code dead_letter} and {@code dead_letter_act}; connections and transactions are the caller's. */
final class LetterTable {

    private static final String INSERT = """
            insert into dead_letter (id, channel, topic, partition, record_offset, recorded_at, key, value, headers, type,
                subject, cause_class, cause, state, attempts, arrived_at, changed_at, changed_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::json, ?, ?, ?, ?, 'waiting', 0, ?, ?, ?)
            on conflict on constraint dead_letter_once do nothing""";

    private static final String LOCK = """
            select id, channel, topic, partition, record_offset, recorded_at, key, value, headers, state
            from dead_letter where id = ? for update""";

    private static final String CHANGE = """
            update dead_letter set state = ?, attempts = attempts + ?, changed_at = ?, changed_by = ? where id = ?""";

    private static final String ACT =
            "insert into dead_letter_act (letter_id, kind, at, by, reason) values (?, ?, ?, ?, ?)";

    private static final String WAITING = "select count(*) from dead_letter where state = 'waiting'";

    private LetterTable() {}

    static void insert(
            Connection connection,
            UUID id,
            String channel,
            ConsumerRecord<String, byte[]> record,
            Throwable cause,
            Instant now)
            throws SQLException {
        var recordedAt = Instant.ofEpochMilli(record.timestamp());
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, id);
            statement.setString(2, channel);
            statement.setString(3, record.topic());
            statement.setInt(4, record.partition());
            statement.setLong(5, record.offset());
            statement.setObject(6, utc(recordedAt));
            statement.setBytes(7, record.key() == null ? null : record.key().getBytes(StandardCharsets.UTF_8));
            statement.setBytes(8, record.value());
            statement.setString(9, LetterHeaders.write(record.headers()));
            statement.setString(10, storable(LetterHeaders.text(record.headers(), "ce_type")));
            statement.setString(11, storable(LetterHeaders.text(record.headers(), "ce_subject")));
            statement.setString(12, cause.getClass().getName());
            statement.setString(13, storable(DeadLetter.reason(cause)));
            statement.setObject(14, utc(now));
            statement.setObject(15, utc(now));
            statement.setString(16, "channel:" + channel);
            statement.executeUpdate();
        }
    }

    /** The letter, kept from others until the connection's transaction ends. */
    static Optional<StoredLetter> lock(Connection connection, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(LOCK)) {
            statement.setObject(1, id);
            try (var results = statement.executeQuery()) {
                return results.next() ? Optional.of(letter(results)) : Optional.empty();
            }
        }
    }

    /** @param reason why it was discarded, or what went wrong; null for a replay that went well */
    static void record(Connection connection, UUID id, LetterAct act, Instant at, String by, @Nullable String reason)
            throws SQLException {
        try (var statement = connection.prepareStatement(CHANGE)) {
            statement.setString(1, act.leadsTo().code());
            statement.setInt(2, act == LetterAct.DISCARDED ? 0 : 1);
            statement.setObject(3, utc(at));
            statement.setString(4, by);
            statement.setObject(5, id);
            statement.executeUpdate();
        }
        try (var statement = connection.prepareStatement(ACT)) {
            statement.setObject(1, id);
            statement.setString(2, act.code());
            statement.setObject(3, utc(at));
            statement.setString(4, by);
            statement.setString(5, storable(reason));
            statement.executeUpdate();
        }
    }

    static long waiting(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(WAITING);
                var results = statement.executeQuery()) {
            results.next();
            return results.getLong(1);
        }
    }

    private static StoredLetter letter(ResultSet results) throws SQLException {
        var key = results.getBytes("key");
        var value = results.getBytes("value");
        var record = new ConsumerRecord<>(
                results.getString("topic"),
                results.getInt("partition"),
                results.getLong("record_offset"),
                results.getObject("recorded_at", OffsetDateTime.class)
                        .toInstant()
                        .toEpochMilli(),
                TimestampType.CREATE_TIME,
                key == null ? ConsumerRecord.NULL_SIZE : key.length,
                value == null ? ConsumerRecord.NULL_SIZE : value.length,
                key == null ? null : new String(key, StandardCharsets.UTF_8),
                value,
                LetterHeaders.read(results.getString("headers")),
                Optional.empty());
        return new StoredLetter(
                results.getObject("id", UUID.class),
                results.getString("channel"),
                LetterState.of(results.getString("state")),
                record);
    }

    /** PostgreSQL keeps no U+0000 in text. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
