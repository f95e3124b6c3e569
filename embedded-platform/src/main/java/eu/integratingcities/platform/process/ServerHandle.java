package eu.integratingcities.platform.process;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Starts and ends a {@link Server} in place: the port and the data stay the same from run to run. */
public final class ServerHandle {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final int KEPT_LINES = 40;

    private final Server server;
    private final ArrayDeque<String> lastLines = new ArrayDeque<>();
    private @Nullable ChildProcess process;

    public ServerHandle(Server server) {
        this.server = server;
    }

    public int port() {
        return server.port();
    }

    /** The process id of the running server. */
    public synchronized long pid() {
        return running().pid();
    }

    /**
     * Starts the server and waits until it answers. Nothing happens when it runs already.
     *
     * @throws IllegalStateException with its last output, when it is not ready within a minute
     */
    public synchronized void start() {
        if (process != null && process.isAlive()) {
            return;
        }
        server.prepare();
        var deadline = Instant.now().plus(PATIENCE);
        process = launch();
        while (!server.isReady()) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException(server.name() + " did not get ready:\n" + output());
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            if (!process.isAlive()) {
                // Its killed predecessor may hold shared memory or a lease a moment longer.
                process = launch();
            }
        }
        server.provision();
    }

    /** Stops the server in good order. */
    public synchronized void stop() {
        running().stop(PATIENCE);
    }

    /** Ends the server as a crash would. */
    public synchronized void kill() {
        running().kill();
    }

    private ChildProcess launch() {
        return ChildProcess.start(server.command(), this::remember);
    }

    private ChildProcess running() {
        if (process == null) {
            throw new IllegalStateException(server.name() + " was never started");
        }
        return process;
    }

    private void remember(String line) {
        synchronized (lastLines) {
            if (lastLines.size() == KEPT_LINES) {
                lastLines.removeFirst();
            }
            lastLines.addLast(line);
        }
    }

    private String output() {
        synchronized (lastLines) {
            return String.join("\n", lastLines);
        }
    }
}
