package eu.integratingcities.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Memory that a process holds in reality, as Linux tells it (proc(5)); no other system does.
 *
 * @param now in bytes
 * @param peak the most that the process has ever held, in bytes
 */
record ResidentMemory(long now, long peak) {

    private static final long KIB = 1024;

    static ResidentMemory of(long pid) throws IOException {
        var status = Files.readString(Path.of("/proc", Long.toString(pid), "status"));
        return new ResidentMemory(bytes(status, "VmRSS:"), bytes(status, "VmHWM:"));
    }

    private static long bytes(String status, String name) {
        return status.lines()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIB)
                .findFirst()
                .orElseThrow();
    }
}
