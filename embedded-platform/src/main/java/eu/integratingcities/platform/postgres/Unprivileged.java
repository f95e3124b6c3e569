package eu.integratingcities.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a program without the rights of root, which PostgreSQL refuses to run with. In a user namespace of its own the
 * program is nobody and still owns the files of whoever started it; where namespaces are switched off, it really
 * becomes nobody, and the data folder must lie where nobody can reach it.
 */
enum Unprivileged {
    /** Whoever started this JVM is not root. */
    ALREADY {
        @Override
        List<String> command(List<String> arguments) {
            return arguments;
        }
    },
    NAMESPACE {
        @Override
        List<String> command(List<String> arguments) {
            return prefixed(List.of("unshare", "-U"), arguments);
        }
    },
    NOBODY {
        @Override
        List<String> command(List<String> arguments) {
            return prefixed(List.of("setpriv", "--reuid=" + ID, "--regid=" + ID, "--clear-groups"), arguments);
        }

        @Override
        void own(Path path) {
            run("chown", "-R", ID + ":" + ID, path.toString());
        }
    };

    private static final String ID = "65534";

    abstract List<String> command(List<String> arguments);

    /** Gives the path to the user that the program runs as. */
    void own(Path path) {}

    static Unprivileged onThisMachine() {
        if (!isRoot()) {
            return ALREADY;
        }
        return run("unshare", "-U", "true") ? NAMESPACE : NOBODY;
    }

    private static boolean isRoot() {
        try {
            return Files.isDirectory(Path.of("/proc/self"))
                    ? (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0
                    : System.getProperty("user.name").equals("root");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command).start().onExit().join().exitValue() == 0;
        } catch (IOException e) {
            return false; // no such program here
        }
    }

    private static List<String> prefixed(List<String> prefix, List<String> arguments) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(arguments);
        return whole;
    }
}
