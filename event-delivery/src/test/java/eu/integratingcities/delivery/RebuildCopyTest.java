package eu.integratingcities.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.platform.RealPlatform;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** OP-10: a copy is rebuilt from nothing while it is read, and no reaction is repeated. */
@QuarkusTest
@WithTestResource(RealPlatform.class)
class RebuildCopyTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String HASH =
            "select md5(coalesce(string_agg(id || ':' || sequence || ':' || name, ',' order by id), '')) from city_copy";

    private final UUID utrecht = UUID.randomUUID();
    private final UUID malmo = UUID.randomUUID();
    private final UUID ghost = UUID.randomUUID();
    private final TestSender sender = new TestSender();

    @Inject
    RebuildCopy rebuild;

    @Inject
    CityCopies copies;

    @Inject
    CityReaction reaction;

    @Inject
    AgroalDataSource dataSource;

    @AfterEach
    void closeSender() {
        sender.close();
    }

    @Test
    void mendsWhatWasTamperedWithAndRepeatsNoReaction() throws Exception {
        tell(utrecht, 1, "Utrecht before");
        tell(utrecht, 2, "Utrecht");
        tell(malmo, 1, "Malmö");
        tell(utrecht, 1, "Utrecht before");
        await().atMost(SOON)
                .until(() -> copies.nameOf(malmo) != null
                        && reaction.effectsFor(malmo).size() == 1
                        && reaction.effectsFor(utrecht).size() == 3);
        rebuildOnce();
        var before = read(HASH);
        var effects = read("select count(*)::text from effect");

        run("update city_copy set name = 'Forged', sequence = 99 where id = '" + utrecht + "'");
        run("delete from city_copy where id = '" + malmo + "'");
        run("insert into city_copy (id, sequence, name) values ('" + ghost + "', 1, 'Ghost')");
        assertThat(read(HASH)).isNotEqualTo(before);
        var run = rebuildOnce();

        assertThat(read(HASH)).isEqualTo(before);
        assertThat(copies.nameOf(utrecht)).isEqualTo("Utrecht");
        assertThat(read("select count(*)::text from effect")).isEqualTo(effects);
        assertThat(read("select state || ' ' || removed from operator_run where id = '" + run + "'"))
                .isEqualTo("finished 1");
    }

    @Test
    void letsOldNewsChangeNothingAfterARebuildThatBrokeOff() throws Exception {
        tell(utrecht, 1, "Utrecht before");
        tell(utrecht, 2, "Utrecht");
        await().atMost(SOON).until(() -> "Utrecht".equals(copies.nameOf(utrecht)));
        run("insert into copy_generation as known (channel, generation) values ('city-copy', 1)"
                + " on conflict (channel) do update set generation = known.generation + 1");

        tell(utrecht, 1, "Utrecht before");
        tell(malmo, 1, "Malmö");
        await().atMost(SOON).until(() -> copies.nameOf(malmo) != null);

        assertThat(copies.nameOf(utrecht)).isEqualTo("Utrecht");
    }

    @Test
    void showsReadersNeitherAnEmptyCopyNorAnOldState() throws Exception {
        for (int i = 1; i <= 200; i++) {
            tell(utrecht, i, "Utrecht " + i);
        }
        await().atMost(SOON).until(() -> "Utrecht 200".equals(copies.nameOf(utrecht)));
        var seen = new ConcurrentLinkedQueue<String>();
        var over = new AtomicBoolean();
        var reader = Thread.ofVirtual().start(() -> {
            while (!over.get()) {
                seen.add(String.valueOf(copies.nameOf(utrecht)));
            }
        });

        rebuildOnce();
        tell(utrecht, 201, "Utrecht 200");
        rebuildOnce();
        over.set(true);
        reader.join();

        assertThat(seen).isNotEmpty().containsOnly("Utrecht 200");
    }

    @Test
    void goesOnOnceAtATimeAndForKnownCopiesOnly() throws Exception {
        assertThatThrownBy(() -> rebuild.start("nothing", "ops")).isInstanceOf(UnknownCopyException.class);
        run("insert into operator_run (id, kind, target, state, total, done, failed, removed, started_by, started_at,"
                + " instance) values ('" + ghost + "', 'rebuild', 'city-copy', 'running', 0, 0, 0, 0, 'ops', now(),"
                + " 'unnamed')");

        try {
            assertThatThrownBy(() -> rebuild.start("city-copy", "ops")).isInstanceOf(RunGoesOnException.class);
        } finally {
            run("delete from operator_run where id = '" + ghost + "'");
        }
        assertThat(rebuild.names()).containsExactly("city-copy");
    }

    private UUID rebuildOnce() {
        var run = rebuild.start("city-copy", "ops");
        await().atMost(SOON).until(() -> read("select state from operator_run where id = '" + run + "'")
                .equals("finished"));
        return run;
    }

    private void tell(UUID city, long sequence, String name) throws Exception {
        sender.send(TestSender.record(UUID.randomUUID(), sequence, Cities.changed(city, name), false));
    }

    private void run(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String read(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var results = statement.executeQuery(sql)) {
            results.next();
            return results.getString(1);
        }
    }
}
