package eu.integratingcities.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class OtherSessionTest {
    private static final String LOCK = "select pg_advisory_xact_lock(?)";

    @Test
    void tellsWhoWaitsForItFromWhoWaitsForOthers() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var behind = new OtherSession();
                var waiting = new OtherSession();
                var bystander = new OtherSession();
                var holder = new OtherSession()) {
            holder.execute(LOCK, 1);
            bystander.execute(LOCK, 2);
            waiting.execute(LOCK, 3);
            assertThat(holder.awaiting()).isZero();

            var first = threads.submit(() -> {
                waiting.execute(LOCK, 1);
                return true;
            });
            await().until(() -> holder.isAwaited(Duration.ZERO));
            var second = threads.submit(() -> {
                behind.execute(LOCK, 3);
                return true;
            });
            await().until(() -> waiting.isAwaited(Duration.ZERO));

            assertThat(holder.awaiting()).isEqualTo(2);
            assertThat(waiting.awaiting()).isEqualTo(1);
            assertThat(bystander.awaiting()).isZero();
            assertThat(holder.isAwaited(Duration.ofHours(1))).isFalse();

            holder.close();
            assertThat(first.get()).isTrue();
            waiting.close();
            assertThat(second.get()).isTrue();
        }
    }

    @Test
    void undoesItsWorkWhenItIsClosed() throws Exception {
        try (var session = new OtherSession()) {
            session.execute("create table undone (city text)");
        }

        try (var connection = ServerProcess.connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select to_regclass('undone')")) {
            assertThat(found.next()).isTrue();
            assertThat(found.getString(1)).isNull();
        }
    }
}
