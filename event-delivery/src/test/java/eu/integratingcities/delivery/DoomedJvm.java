package eu.integratingcities.delivery;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of its own for a main class that halts it. It runs in {@code target}, and its output is in a log there. */
final class DoomedJvm {

    private static final File TARGET = new File("target");

    private DoomedJvm() {}

    /** Runs the process until it has died; gives its exit code. */
    static int run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .directory(TARGET)
                .redirectErrorStream(true)
                .redirectOutput(new File(TARGET, main.getSimpleName() + ".log"))
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }
}
