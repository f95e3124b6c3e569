package eu.integratingcities.platform.process;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A small shell beside this JVM that ends the JVM's children when the JVM is gone, however it went: a shutdown hook does
 * not run after {@code kill -9}, but the kernel closes the pipe that the shell reads from.
 */
final class ParentDeathGuard {
    private static final String SCRIPT = """
            children=''
            while read -r action signal pid; do
              case $action in
                add) children="$children $signal:$pid" ;;
                remove)
                  kept=''
                  for child in $children; do [ "$child" = "$signal:$pid" ] || kept="$kept $child"; done
                  children=$kept ;;
              esac
            done
            for child in $children; do kill -"${child%%:*}" "${child##*:}" 2>/dev/null; done
            for second in 1 2 3 4 5 6 7 8 9 10; do
              alive=''
              for child in $children; do kill -0 "${child##*:}" 2>/dev/null && alive=yes; done
              [ -n "$alive" ] || exit 0
              sleep 1
            done
            for child in $children; do kill -KILL "${child##*:}" 2>/dev/null; done
            """;

    private static final ParentDeathGuard THIS_JVM = new ParentDeathGuard();

    private final Writer orders;

    private ParentDeathGuard() {
        try {
            var shell = new ProcessBuilder(Detachment.detached(List.of("/bin/sh", "-c", SCRIPT)))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            orders = new OutputStreamWriter(shell.getOutputStream(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException("no shell to guard the child processes", e);
        }
    }

    static void watch(StopSignal signal, long pid) {
        THIS_JVM.order("add", signal, pid);
    }

    /** Forgets a child that has ended, so that a later process with the same id is left alone. */
    static void forget(StopSignal signal, long pid) {
        THIS_JVM.order("remove", signal, pid);
    }

    private synchronized void order(String action, StopSignal signal, long pid) {
        try {
            orders.write(action + " " + signal + " " + pid + "\n");
            orders.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the guard of the child processes is gone", e);
        }
    }
}
