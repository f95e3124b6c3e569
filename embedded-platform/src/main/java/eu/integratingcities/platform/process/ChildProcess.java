package eu.integratingcities.platform.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A running child of this JVM. It ends with the JVM, even when that is killed. */
public final class ChildProcess {
    private final Process process;
    private final StopSignal stopSignal;
    private final CompletableFuture<Integer> exit;

    private ChildProcess(Process process, StopSignal stopSignal, Consumer<String> lines) {
        this.process = process;
        this.stopSignal = stopSignal;
        ParentDeathGuard.watch(stopSignal, process.pid());
        // Not virtual: reading a pipe would hold on to the few carrier threads of a small machine.
        Thread.ofPlatform().daemon().name("output of " + process.pid()).start(() -> passOn(lines));
        this.exit = process.onExit().thenApply(ended -> {
            ParentDeathGuard.forget(stopSignal, ended.pid());
            return ended.exitValue();
        });
    }

    /**
     * Starts the command; every line that it writes to either output goes to {@code lines}.
     *
     * @throws UncheckedIOException when the program cannot be started at all
     */
    public static ChildProcess start(ChildCommand command, Consumer<String> lines) {
        var builder = new ProcessBuilder(Detachment.detached(command.arguments()))
                .directory(command.directory().toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(command.environment());
        try {
            return new ChildProcess(builder.start(), command.stopSignal(), lines);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + command.arguments().getFirst(), e);
        }
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes with the exit status when the child ends, whoever ended it. */
    public CompletableFuture<Integer> exit() {
        return exit;
    }

    /** Asks the child to end, kills it when it has not done so within {@code patience}, and waits until it is gone. */
    public void stop(Duration patience) {
        Signals.send(stopSignal, process.toHandle());
        if (!endsWithin(patience)) {
            kill();
        }
    }

    /** Ends the child at once, as {@code kill -9} does, and waits until it and its own children are gone. */
    public void kill() {
        var family = process.descendants().toList();
        process.destroyForcibly();
        exit.join();
        family.forEach(descendant ->
                descendant.onExit().orTimeout(10, TimeUnit.SECONDS).join());
    }

    private boolean endsWithin(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void passOn(Consumer<String> lines) {
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                lines.accept(line);
            }
        } catch (IOException e) {
            lines.accept("(output ended: " + e.getMessage() + ")");
        }
    }
}
