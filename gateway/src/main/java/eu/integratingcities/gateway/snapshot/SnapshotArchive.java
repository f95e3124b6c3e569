package eu.integratingcities.gateway.snapshot;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a zip whose entries all have the same time. */
final class SnapshotArchive implements AutoCloseable {
    private final ZipOutputStream zip;
    private final LocalDateTime time;

    SnapshotArchive(Path file, Instant time) throws IOException {
        this.zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8);
        this.time = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    void add(String name, String text) throws IOException {
        begin(name);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    void add(String name, Path file) throws IOException {
        begin(name);
        Files.copy(file, zip);
        zip.closeEntry();
    }

    private void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
