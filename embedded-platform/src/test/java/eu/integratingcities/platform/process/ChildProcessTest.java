package eu.integratingcities.platform.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class ChildProcessTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration IMPATIENCE = Duration.ofMillis(200);

    private final List<String> lines = new CopyOnWriteArrayList<>();

    @Test
    void passesOnBothOutputsAndTheExitStatus() {
        var child = start("echo out; echo err >&2; exit 3", StopSignal.TERM);

        assertThat(child.exit().join()).isEqualTo(3);
        await().until(() -> lines.containsAll(List.of("out", "err")));
    }

    @Test
    void asksInGoodOrderFirst() {
        var child = start("trap 'echo bye; exit 0' TERM; echo ready; while :; do sleep 0.05; done", StopSignal.TERM);
        await().until(() -> lines.contains("ready"));

        child.stop(PATIENCE);

        assertThat(child.exit().join()).isZero();
        await().until(() -> lines.contains("bye"));
    }

    @Test
    void killsWhatDoesNotListen() {
        var child = start("trap '' TERM; echo ready; while :; do sleep 0.05; done", StopSignal.TERM);
        await().until(() -> lines.contains("ready"));

        child.stop(IMPATIENCE);

        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void endsWhenItsParentIsKilled() throws Exception {
        var parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ParentToKill.class.getName())
                .redirectErrorStream(true)
                .start();
        var pid = Long.parseLong(parent.inputReader().readLine());
        assertThat(ProcessHandle.of(pid)).isPresent();

        parent.destroyForcibly();

        await().atMost(PATIENCE).until(() -> ProcessHandle.of(pid).isEmpty());
    }

    /** A JVM that has a child and waits for its own end. */
    static final class ParentToKill {
        private ParentToKill() {}

        public static void main(String[] arguments) {
            var child = ChildProcess.start(shell("exec sleep 300", StopSignal.TERM), line -> {});
            System.out.println(child.pid());
            child.exit().join();
        }
    }

    private ChildProcess start(String script, StopSignal signal) {
        return ChildProcess.start(shell(script, signal), lines::add);
    }

    private static ChildCommand shell(String script, StopSignal signal) {
        return new ChildCommand(List.of("/bin/sh", "-c", script), Map.of(), Path.of("."), signal);
    }
}
