package eu.integratingcities.launcher.child;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicBoolean;

/** What the terminal shows: every line after the name of the part that says it. */
public final class Journal {
    private static final String SELF = "ic";
    private static final int WIDTH = 19;

    private final PrintStream out;
    private final AtomicBoolean toldOfFullDisk = new AtomicBoolean();

    public Journal(PrintStream out) {
        this.out = out;
    }

    /** A line of the launcher itself. */
    public void tell(String line) {
        write(SELF, line);
    }

    /** A line that a child wrote. */
    public void pass(String part, String line) {
        write(part, line);
        if (line.contains("No space left on device") && toldOfFullDisk.compareAndSet(false, true)) {
            tell("The disk is full (see the line of " + part + " above). What was acknowledged is kept; make room, "
                    + "and what stopped starts again.");
        }
    }

    /** Lines that belong together, without a prefix. */
    public synchronized void show(String text) {
        out.println(text);
        out.flush();
    }

    private synchronized void write(String part, String line) {
        out.println(part + " ".repeat(Math.max(1, WIDTH - part.length())) + "| " + line);
        out.flush();
    }
}
