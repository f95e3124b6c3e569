package eu.integratingcities.launcher.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.launcher.child.ChildState.Held;
import eu.integratingcities.launcher.child.ChildState.Ready;
import eu.integratingcities.launcher.settings.CannotRunException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SupervisorTest {
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final Journal journal = new Journal(new PrintStream(terminal, true, StandardCharsets.UTF_8));
    private Supervisor supervisor = new Supervisor(new StandIn("echo hello; exec sleep 300"), journal);

    @AfterEach
    void end() {
        supervisor.end();
    }

    @Test
    void startsAgainWhatDies() {
        supervisor.begin().join();
        var first = pid();

        ProcessHandle.of(first).orElseThrow().destroyForcibly();

        await().until(() -> supervisor.state() instanceof Ready(var pid) && pid != first);
        // What a child prints comes when it comes.
        await().untilAsserted(() -> assertThat(terminal.toString(StandardCharsets.UTF_8))
                .contains("stand-in died (it ended with status 137); starting it again in 0.5 s")
                .contains("stand-in           | hello"));
    }

    @Test
    void keepsDownWhatIsHeldUntilItIsReleased() {
        supervisor.begin().join();
        var first = pid();

        supervisor.hold();

        assertThat(ProcessHandle.of(first)).isEmpty();
        assertThat(supervisor.state()).isEqualTo(new Held());
        supervisor.release();
        assertThat(pid()).isNotEqualTo(first);
    }

    @Test
    void givesUpWhatNeverStarts() {
        supervisor = new Supervisor(new StandIn("exit 7"), journal);

        var ready = supervisor.begin();

        assertThat(ready)
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableThat()
                .havingCause()
                .isInstanceOf(CannotRunException.class)
                .withMessageContaining("stand-in does not start: it ended with status 7");
    }

    @Test
    void staysDownAfterTheEnd() {
        supervisor.begin().join();
        var first = pid();

        supervisor.end();

        assertThat(ProcessHandle.of(first)).isEmpty();
        await().until(() -> supervisor.state() instanceof Held);
    }

    private long pid() {
        return ((Ready) supervisor.state()).pid();
    }
}
