package eu.integratingcities.platform.process;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends signals that Java has no call for. */
public final class Signals {
    private Signals() {}

    /** Signals the process; nothing happens when it has ended already. */
    public static void send(StopSignal signal, ProcessHandle process) {
        switch (signal) {
            case TERM -> process.destroy();
            case INT -> interrupt(process);
        }
    }

    private static void interrupt(ProcessHandle process) {
        try {
            // The kill command is not everywhere; the one built into the shell is.
            new ProcessBuilder("/bin/sh", "-c", "kill -INT " + process.pid() + " 2>/dev/null")
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot signal process " + process.pid(), e);
        }
    }
}
