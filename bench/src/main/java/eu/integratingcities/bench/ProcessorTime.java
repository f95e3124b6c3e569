package eu.integratingcities.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** How long processors have worked for a process, whoever else kept them busy; only Linux tells. */
final class ProcessorTime {

    /** Linux tells times in hundredths of a second, whatever its clock does (proc(5), sysconf(_SC_CLK_TCK)). */
    private static final Duration TICK = Duration.ofMillis(10);

    /** Of the fields of {@code /proc/PID/stat} behind the name: for itself and for children that have ended (proc(5)). */
    private static final int FIRST = 11;

    private static final int BEHIND_LAST = FIRST + 4;

    private ProcessorTime() {}

    /** Of a process, its children and theirs, those included that have ended. */
    static Duration of(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .map(process -> ofOne(process.pid()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration ofOne(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            var ticks = 0L;
            for (int field = FIRST; field < BEHIND_LAST; field++) {
                ticks += Long.parseLong(fields[field]);
            }
            return TICK.multipliedBy(ticks);
        } catch (NoSuchFileException e) {
            return Duration.ZERO; // it has ended; its parent tells from now on
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read what the process " + pid + " took", e);
        }
    }
}
