package eu.integratingcities.e2e.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.launcher.settings.CannotRunException;
import eu.integratingcities.launcher.settings.Part;
import java.io.IOException;
import java.time.Duration;

/** The gateway's process of now, to be stopped in the middle of what it does. */
record MortalGateway(SystemUnderTest system, ProcessHandle process) {
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    static MortalGateway of(SystemUnderTest system) {
        return new MortalGateway(
                system, ProcessHandle.of(system.pid(Part.GATEWAY)).orElseThrow());
    }

    /** It lives and keeps its connections, but does nothing any more. */
    void freeze() throws IOException {
        var stopped = new ProcessBuilder("/bin/sh", "-c", "kill -STOP " + process.pid())
                .start()
                .onExit()
                .join();
        assertThat(stopped.exitValue()).isZero();
    }

    void kill() {
        process.destroyForcibly();
    }

    /** Starts the next one, without the pause that the launcher makes after a death, which grows with each. */
    void startNext() {
        system.stop(Part.GATEWAY);
        await().ignoreExceptionsInstanceOf(CannotRunException.class)
                .atMost(LONGEST_START)
                .until(() -> {
                    system.start(Part.GATEWAY);
                    return true;
                });
    }
}
