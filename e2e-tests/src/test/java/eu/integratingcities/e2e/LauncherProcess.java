package eu.integratingcities.e2e;

import eu.integratingcities.platform.process.ChildCommand;
import eu.integratingcities.platform.process.ChildProcess;
import eu.integratingcities.platform.process.StopSignal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** {@code ic up} as a process of its own, with the output of everything that it runs. */
final class LauncherProcess {
    private static final String READY = "Integrating Cities is ready";
    private static final Duration LONGEST_STOP = Duration.ofSeconds(60);
    private static final long SECONDS_TO_START = 180;

    private final ChildProcess process;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();

    private LauncherProcess(Path home, Map<String, String> environment) {
        var jar = home.resolve("launcher/target/launcher.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("There is no " + jar + ": run these tests with ./ic test or mvn verify.");
        }
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-Dic.home=" + home,
                "-jar",
                jar.toString(),
                "up");
        process = ChildProcess.start(new ChildCommand(command, environment, home, StopSignal.TERM), this::read);
    }

    /** Starts the system, and returns when its gateway is open. */
    static LauncherProcess start(Path home, Map<String, String> environment) {
        var launcher = new LauncherProcess(home, environment);
        CompletableFuture.anyOf(launcher.ready, launcher.process.exit())
                .orTimeout(SECONDS_TO_START, TimeUnit.SECONDS)
                .join();
        if (!launcher.process.isAlive()) {
            throw new IllegalStateException("ic up ended; its output above says why");
        }
        return launcher;
    }

    /** The launcher and everything that it started. */
    List<ProcessHandle> family() {
        var self = ProcessHandle.of(process.pid()).orElseThrow();
        return Stream.concat(Stream.of(self), self.descendants()).toList();
    }

    /** Sends SIGTERM and waits for the end. */
    void stop() {
        process.stop(LONGEST_STOP);
    }

    private void read(String line) {
        System.out.println(line); // into the report of the tests
        if (line.startsWith(READY)) {
            ready.complete(null);
        }
    }
}
