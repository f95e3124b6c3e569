package eu.integratingcities.http.idempotency;

import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;

/** The answers to requests with a key, kept for three days in the transaction of the write that they tell of. */
@ApplicationScoped
public class KeptAnswers {
    static final Duration KEPT = Duration.ofDays(3);

    private final AgroalDataSource database;
    private final Clock clock;

    /** For a database that has the table {@code idempotent_answer}. */
    public KeptAnswers(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps others with the same key out until the transaction ends, however it ends.
     *
     * @throws ProblemException request-in-flight, when one is inside
     */
    @Transactional(TxType.MANDATORY)
    public void lock(IdempotencyKey key) {
        boolean alone = query(
                "select pg_try_advisory_xact_lock(hashtextextended(?, 0))",
                statement -> statement.setString(1, key.lockName()),
                result -> result.next() && result.getBoolean(1));
        if (!alone) {
            throw new ProblemException(
                            ProblemType.REQUEST_IN_FLIGHT, "A request with this Idempotency-Key is being worked on.")
                    .withHeader("Retry-After", "1");
        }
    }

    /**
     * The answer that was given before.
     *
     * @throws ReusedKeyException when it was given to another body
     */
    @Transactional(TxType.MANDATORY)
    public Optional<KeptAnswer> find(IdempotencyKey key, byte[] bodyHash) {
        return query(
                """
                select body_hash, status, location, version, body from idempotent_answer
                where caller = ? and request = ? and key = ? and kept_at > ?
                """,
                statement -> {
                    name(statement, key);
                    statement.setObject(4, oldest());
                },
                result -> result.next() ? Optional.of(answer(result, bodyHash)) : Optional.empty());
    }

    /** Keeps an answer, and lets some go that are past their time. */
    @Transactional(TxType.MANDATORY)
    public void keep(IdempotencyKey key, byte[] bodyHash, KeptAnswer answer) {
        update("""
                insert into idempotent_answer
                    (caller, request, key, body_hash, status, location, version, body, kept_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (caller, request, key) do update set body_hash = excluded.body_hash,
                    status = excluded.status, location = excluded.location, version = excluded.version,
                    body = excluded.body, kept_at = excluded.kept_at
                """, statement -> {
            name(statement, key);
            statement.setBytes(4, bodyHash);
            statement.setInt(5, answer.status());
            statement.setString(6, answer.location());
            statement.setObject(7, answer.version(), java.sql.Types.BIGINT);
            statement.setBytes(8, answer.body());
            statement.setObject(9, now());
        });
        update("""
                delete from idempotent_answer where ctid in (
                    select ctid from idempotent_answer where kept_at < ? limit 10 for update skip locked)
                """, statement -> statement.setObject(1, oldest()));
    }

    private static KeptAnswer answer(ResultSet result, byte[] bodyHash) throws SQLException {
        if (!Arrays.equals(result.getBytes("body_hash"), bodyHash)) {
            throw new ReusedKeyException();
        }
        return new KeptAnswer(
                result.getInt("status"),
                result.getString("location"),
                result.getObject("version", Long.class),
                result.getBytes("body"));
    }

    private static void name(PreparedStatement statement, IdempotencyKey key) throws SQLException {
        statement.setString(1, key.caller());
        statement.setString(2, key.request());
        statement.setString(3, key.key());
    }

    private OffsetDateTime now() {
        return Instant.now(clock).atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime oldest() {
        return now().minus(KEPT);
    }

    private void update(String sql, Binding binding) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot keep an answer", e);
        }
    }

    private <T> T query(String sql, Binding binding, Reading<T> reading) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            try (var result = statement.executeQuery()) {
                return reading.read(result);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot find a kept answer", e);
        }
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private interface Reading<T> {
        T read(ResultSet result) throws SQLException;
    }
}
