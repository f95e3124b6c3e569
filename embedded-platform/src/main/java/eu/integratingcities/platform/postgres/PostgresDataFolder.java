package eu.integratingcities.platform.postgres;

import eu.integratingcities.platform.process.Folders;
import eu.integratingcities.platform.process.Signals;
import eu.integratingcities.platform.process.StopSignal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The folder that holds a database cluster: made once, and free of whatever a killed run left in it. */
record PostgresDataFolder(Path folder) {
    private static final long SECONDS_TO_STOP = 30;

    /** Lays out a new cluster with one superuser, {@code postgres}, and password authentication for everyone. */
    void initialise(PostgresPrograms programs, Unprivileged user, String superuserPassword) {
        if (Files.exists(folder.resolve("PG_VERSION"))) {
            return;
        }
        // Under another name until it is complete: a half-made cluster must not look like one.
        var fresh = folder.resolveSibling(folder.getFileName() + ".new");
        var password = folder.resolveSibling(folder.getFileName() + ".password");
        Folders.delete(fresh);
        try {
            Files.createDirectories(fresh);
            Files.writeString(password, superuserPassword);
            user.own(fresh);
            user.own(password);
            run(user.command(initdb(programs, fresh, password)));
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lay out " + folder, e);
        } finally {
            Folders.delete(password);
        }
    }

    /** Stops a server that outlived its parent, and removes the lock of one that did not. */
    void releaseFromEarlierRun() {
        var lock = folder.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        try {
            var pid = Long.parseLong(Files.readAllLines(lock).getFirst().strip());
            ProcessHandle.of(pid).filter(PostgresDataFolder::isPostgres).ifPresent(PostgresDataFolder::stop);
            Files.deleteIfExists(lock);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + lock, e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        // After a restart of the machine the number may belong to a stranger.
        return process.info()
                .command()
                .filter(path -> path.endsWith("/postgres"))
                .isPresent();
    }

    private static void stop(ProcessHandle server) {
        Signals.send(StopSignal.INT, server);
        server.onExit().orTimeout(SECONDS_TO_STOP, TimeUnit.SECONDS).join();
    }

    private static List<String> initdb(PostgresPrograms programs, Path target, Path password) {
        return List.of(
                programs.initdb(),
                "--pgdata=" + target,
                "--username=postgres",
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // The same order of text on every machine, whatever locales it has.
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
    }

    private static void run(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(output.strip());
        }
    }
}
