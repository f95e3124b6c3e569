package eu.integratingcities.signatory.membership;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.platform.postgres.PostgresServer;
import eu.integratingcities.platform.postgres.ServiceDatabase;
import eu.integratingcities.platform.process.Folders;
import eu.integratingcities.platform.process.LoopbackPorts;
import eu.integratingcities.platform.process.ServerHandle;
import eu.integratingcities.signatory.membership.NaiveRegister.Act;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the migration makes of a register that was kept before there were two axes of time, in a database of its own. */
class TimeBackfillTest {

    private static final ServiceDatabase DATABASE = new ServiceDatabase("earlier", "earlier");
    private static final int HISTORIES = 60;

    private static final List<String> BEFORE =
            List.of("V1__charter", "V2__city", "V3__membership", "V4__signing", "V5__provenance", "V6__public_city");

    private final Path folder = temporaryFolder();
    private final ServerHandle server = new ServerHandle(
            new PostgresServer(folder.resolve("postgres"), LoopbackPorts.free(), "postgres", List.of(DATABASE)));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void end() {
        server.kill();
        Folders.delete(folder);
    }

    @Test
    void givesWhatTheRuleGives() throws SQLException {
        var histories = new HashMap<UUID, NaiveRegister>();
        try (var connection = connect()) {
            migrate(connection, BEFORE);
            for (var any : Histories.some(HISTORIES)) {
                var history = asItWasKept(any);
                histories.put(put(connection, history), history);
            }

            migrate(connection, List.of("V10__two_time_axes"));

            for (var entry : histories.entrySet()) {
                requireAgreement(connection, entry.getKey(), entry.getValue());
            }
        }
    }

    @Test
    void countsWhatIsOnRecord() throws SQLException {
        try (var connection = connect()) {
            migrate(connection, BEFORE);
            putReported(connection, "{\"value\": \"2022-11\", \"precision\": \"month\"}");
            putReported(connection, "{\"value\": null, \"precision\": \"unknown\"}");
            for (var any : Histories.some(HISTORIES)) {
                put(connection, asItWasKept(any));
            }

            migrate(connection, List.of("V10__two_time_axes", "V11__statistics"));

            assertThat(texts(connection, """
                    select sum(possible)::text from standing_count
                    where grain = 'month' and charter = '' and standing <> 'member'""")).containsExactly(String.valueOf(HISTORIES));
            assertThat(texts(
                            connection,
                            "select as_of_earliest::text from reported_count where as_of_earliest is not null"))
                    .containsExactly("2022-11-01");
        }
    }

    private static void putReported(Connection connection, String asOf) throws SQLException {
        run(connection, """
                insert into reported_count (id, as_of, count, qualifier, source_ids, version, changed_at, changed_by)
                values (?, ?::jsonb, 46, 'exact', '{}', 0, now(), 'test')""", UUID.randomUUID(), asOf);
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (result.next()) {
                texts.add(result.getString(1));
            }
            return texts;
        }
    }

    /** Before, a line superseded no other, and of a signing only what was said last was kept. */
    private static NaiveRegister asItWasKept(NaiveRegister history) {
        var acts = history.acts().stream()
                .takeWhile(recorded -> !isCorrection(recorded.act()))
                .toList();
        var lastSigning = acts.stream()
                .filter(recorded -> recorded.act() instanceof Act.Signed)
                .reduce((earlier, later) -> later)
                .orElse(null);
        var kept = new NaiveRegister(Histories.LAST_DAY.plusDays(1));
        for (var recorded : acts) {
            switch (recorded.act()) {
                case Act.Listed listed
                when lastSigning != null -> kept.record(new Act.Listed(PartialDate.unknown()), recorded.at());
                case Act.Signed signed when !recorded.equals(lastSigning) -> {}
                default -> kept.record(recorded.act(), recorded.at());
            }
        }
        return kept;
    }

    private static boolean isCorrection(Act act) {
        return act instanceof Act.Corrected || act instanceof Act.ListingCorrected;
    }

    private UUID put(Connection connection, NaiveRegister history) throws SQLException {
        var city = UUID.randomUUID();
        run(connection, """
                insert into city (id, slug, name, names, search_text, source_ids, field_source_ids, notes, version,
                                  changed_at, changed_by)
                values (?, ?, 'A', '[]', 'a', '{}', '{}', '{}', 0, now(), 'test')""", city, "c" + city);
        run(connection, """
                insert into membership (city_id, stage, status, version, changed_at, changed_by)
                values (?, 'listed', 'listed', 0, now(), 'test')""", city);
        Act.Signed lastSigning = null;
        Instant signingAt = null;
        for (var recorded : history.acts()) {
            switch (recorded.act()) {
                case Act.Listed(var on) -> {
                    putLine(connection, city, Status.LISTED, PartialDate.unknown(), recorded.at());
                    lastSigning = new Act.Signed(on);
                    signingAt = recorded.at();
                }
                case Act.Signed signed -> {
                    lastSigning = signed;
                    signingAt = recorded.at();
                }
                case Act.Changed(var to, var from) -> putLine(connection, city, to, from, recorded.at());
                case Act.ListingCorrected _, Act.Corrected _ ->
                    throw new IllegalArgumentException("Nothing was corrected then");
            }
        }
        run(
                connection,
                """
                insert into signing (id, city_id, signed_on, signed_earliest, signed_latest, renewal, source_ids, version,
                                     changed_at, changed_by)
                values (?, ?, '{}', ?, ?, false, '{}', 0, ?, 'test')""",
                UUID.randomUUID(),
                city,
                lastSigning.signedOn().earliest(),
                lastSigning.signedOn().latest(),
                signingAt.atOffset(ZoneOffset.UTC));
        return city;
    }

    private void putLine(Connection connection, UUID city, Status status, PartialDate from, Instant at)
            throws SQLException {
        run(
                connection,
                """
                insert into status_change (id, city_id, status, true_from, true_from_earliest, true_from_latest,
                                           recorded_at, recorded_by)
                values (?, ?, ?, '{}', ?, ?, ?, 'test')""",
                UUID.randomUUID(),
                city,
                status.code(),
                from.earliest(),
                from.latest(),
                at.atOffset(ZoneOffset.UTC));
    }

    private void requireAgreement(Connection connection, UUID city, NaiveRegister history) throws SQLException {
        for (var knownAt : Histories.instants(history)) {
            for (var day : Histories.days()) {
                assertThat(possible(connection, city, day, knownAt))
                        .as("statuses on %s as known at %s%s", day, knownAt, history)
                        .isEqualTo(history.possible(day, knownAt));
            }
        }
    }

    private static Set<String> possible(Connection connection, UUID city, LocalDate day, Instant knownAt)
            throws SQLException {
        var found = new TreeSet<String>();
        try (var statement = connection.prepareStatement("""
                select case when possible_from <= ? and possible_until > ? then status end as status,
                       signed_latest > ? as not_yet
                from standing_span
                where city_id = ? and known_from <= ? and known_until > ?""")) {
            bind(statement, day, day, day, city, knownAt.atOffset(ZoneOffset.UTC), knownAt.atOffset(ZoneOffset.UTC));
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    if (result.getString("status") != null) {
                        found.add(result.getString("status"));
                    }
                    if (result.getBoolean("not_yet")) {
                        found.add("not-yet");
                    }
                }
            }
        }
        return found;
    }

    private static void migrate(Connection connection, List<String> migrations) throws SQLException {
        for (var migration : migrations) {
            try (var statement = connection.createStatement()) {
                statement.execute(text("/db/migration/" + migration + ".sql"));
            }
        }
    }

    private static String text(String resource) {
        try (var stream = TimeBackfillTest.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(DATABASE.url(server.port()), DATABASE.name(), DATABASE.password());
    }

    private static Path temporaryFolder() {
        try {
            var folder = Files.createTempDirectory("backfill-");
            Folders.makeTraversable(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder", e);
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.execute();
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
