package eu.integratingcities.launcher.child;

import eu.integratingcities.launcher.child.ChildState.Held;
import eu.integratingcities.launcher.child.ChildState.Ready;
import eu.integratingcities.launcher.child.ChildState.Resting;
import eu.integratingcities.launcher.child.ChildState.Starting;
import eu.integratingcities.launcher.settings.CannotRunException;
import eu.integratingcities.platform.process.ChildProcess;
import eu.integratingcities.platform.process.Server;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one server running. When it dies it is started again after a pause that grows; while it is held it stays down.
 * A server that dies several times before it was ever ready is given up: then something is wrong with it, not around it.
 */
public final class Supervisor {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LONGEST_START = Duration.ofMinutes(1);
    private static final Duration STABLE = Duration.ofMinutes(1);
    private static final int ATTEMPTS = 3;

    private final Server server;
    private final Journal journal;
    private final ChildStatus status = new ChildStatus();
    private final CompletableFuture<Void> firstReady = new CompletableFuture<>();
    private volatile @Nullable ChildProcess process;

    public Supervisor(Server server, Journal journal) {
        this.server = server;
        this.journal = journal;
    }

    /** Begins to keep the server running; completes when it first is ready, fails when it is given up. */
    public CompletableFuture<Void> begin() {
        status.want(true);
        Thread.ofVirtual().name("supervisor of " + server.name()).start(this::supervise);
        return firstReady;
    }

    /** How the child is at this moment. */
    public ChildState state() {
        return status.state();
    }

    /** Stops the server until {@link #release}, and returns when it is down. */
    public void hold() {
        status.want(false);
        stopProcess();
        await(Held.class);
        journal.tell(server.name() + " is held; ./ic start " + server.name() + " lets it go on");
    }

    /**
     * Ends a hold, and returns when the server answers.
     *
     * @throws CannotRunException when it does not within a minute; it is tried further
     */
    public void release() {
        status.want(true);
        await(Ready.class);
    }

    /** Stops the server for good; it cannot be released again. */
    public void end() {
        status.end();
        stopProcess();
    }

    private void supervise() {
        try {
            var deaths = 0;
            while (status.awaitWanted()) {
                var began = System.nanoTime();
                var reason = runOnce();
                if (!status.isWanted()) {
                    status.become(new Held());
                    continue;
                }
                deaths = since(began).compareTo(STABLE) < 0 ? deaths + 1 : 1;
                if (deaths == ATTEMPTS && !firstReady.isDone()) {
                    giveUp(reason);
                    return;
                }
                rest(reason, Backoff.after(deaths));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs the server until it ends, and says how it ended. */
    private String runOnce() throws InterruptedException {
        var began = System.nanoTime();
        try {
            server.prepare();
            var running = ChildProcess.start(server.command(), line -> journal.pass(server.name(), line));
            process = running;
            status.become(new Starting(running.pid()));
            if (becomesReady(running)) {
                server.provision();
                status.become(new Ready(running.pid()));
                journal.tell("%s is ready after %.1f s"
                        .formatted(server.name(), since(began).toMillis() / 1000.0));
                firstReady.complete(null);
            }
            return "it ended with status " + running.exit().join();
        } catch (RuntimeException e) {
            // The one border that can try again, whatever was in the way: a full disk, a port, a missing program.
            stopProcess();
            return String.valueOf(e.getMessage());
        }
    }

    private boolean becomesReady(ChildProcess running) throws InterruptedException {
        while (running.isAlive()) {
            if (!status.isWanted()) { // the order came before there was a process to stop
                running.stop(PATIENCE);
            } else if (server.isReady()) {
                return true;
            } else {
                status.rest(BETWEEN_LOOKS);
            }
        }
        return false;
    }

    private void rest(String reason, Duration pause) throws InterruptedException {
        journal.tell("%s died (%s); starting it again in %.1f s"
                .formatted(server.name(), reason, pause.toMillis() / 1000.0));
        status.become(new Resting(pause));
        status.rest(pause);
        if (!status.isWanted()) {
            status.become(new Held());
        }
    }

    private void giveUp(String reason) {
        status.end();
        status.become(new Held());
        firstReady.completeExceptionally(
                new CannotRunException(server.name() + " does not start: " + reason + ". Its lines above say why."));
    }

    private void await(Class<? extends ChildState> expected) {
        try {
            if (!status.await(expected, LONGEST_START)) {
                throw new CannotRunException(
                        server.name() + " is " + status.state().text() + "; the log of ./ic up says why");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stopProcess() {
        var running = process;
        if (running != null) {
            running.stop(PATIENCE);
        }
    }

    private static Duration since(long nanoTime) {
        return Duration.ofNanos(System.nanoTime() - nanoTime);
    }
}
