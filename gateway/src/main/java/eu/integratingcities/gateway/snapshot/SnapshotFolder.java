package eu.integratingcities.gateway.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.http.parameter.KebabJson;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The snapshots on disk: for each an archive, {@code 2025-01-31.zip}, and a description, {@code 2025-01-31.json}. The archive
 * is moved in last, so that what is there is whole. Blocks.
 */
@Singleton
class SnapshotFolder {
    private static final Logger LOG = Logger.getLogger(SnapshotFolder.class);
    private static final String DESCRIPTION = ".json";
    private static final String LOCK = "making.lock";
    private static final String WORK = "making";

    private final @Nullable Path folder;
    private final int keep;
    private final ObjectMapper json = new ObjectMapper().findAndRegisterModules();

    SnapshotFolder(SnapshotConfig config) {
        this.folder = config.folder().map(Path::toAbsolutePath).orElse(null);
        this.keep = config.keep();
        new KebabJson().customize(json);
    }

    /** Whether this gateway has snapshots at all. */
    boolean isThere() {
        return folder != null;
    }

    /** The snapshots, newest first. */
    List<Snapshot> all() {
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return names(files)
                    .sorted(Comparator.reverseOrder())
                    .flatMap(name -> find(name).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<SnapshotName> names(Stream<Path> files) {
        return files.map(file -> file.getFileName().toString())
                .filter(file -> file.endsWith(DESCRIPTION))
                .flatMap(file -> SnapshotName.read(file.substring(0, file.length() - DESCRIPTION.length())).stream());
    }

    /** The snapshot of that name; empty if there is none, or not the whole of it. */
    Optional<Snapshot> find(SnapshotName name) {
        if (folder == null) {
            return Optional.empty();
        }
        try {
            var described = json.readValue(Files.readAllBytes(folder.resolve(name + DESCRIPTION)), Snapshot.class);
            return Files.size(archive(name)) == described.bytes() ? Optional.of(described) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (JsonProcessingException e) {
            LOG.warnf("%s%s in the folder of snapshots describes none", name, DESCRIPTION);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the archive of that name is, or would be. */
    Path archive(SnapshotName name) {
        return required().resolve(name.zip());
    }

    /** The right to make one, among all gateways that share the folder; null while another one has it. */
    @Nullable
    Making claim() throws IOException {
        Files.createDirectories(required());
        var channel = FileChannel.open(required().resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Making making = null;
        try {
            making = channel.tryLock() == null ? null : new Making(channel);
        } catch (OverlappingFileLockException e) {
            return null; // Another gateway of this very process has it.
        } finally {
            if (making == null) {
                channel.close();
            }
        }
        return making;
    }

    private Path required() {
        if (folder == null) {
            throw new IllegalStateException("No folder is set for snapshots");
        }
        return folder;
    }

    /** One making under way; what it leaves when it ends is a whole snapshot or nothing. */
    final class Making implements AutoCloseable {
        private final FileChannel claim;
        private final Path work = required().resolve(WORK);

        private Making(FileChannel claim) throws IOException {
            this.claim = claim;
            clear();
            Files.createDirectories(work);
        }

        /** A place for files on the way; empty. */
        Path work() {
            return work;
        }

        /**
         * A name for one of that day: the first one, or the one behind the newest. A name that was given is never given
         * again, not even when its snapshot is not kept any more.
         */
        SnapshotName free(LocalDate day) {
            return newestGiven()
                    .filter(name -> !name.day().isBefore(day))
                    .map(SnapshotName::next)
                    .orElseGet(() -> new SnapshotName(day, 1));
        }

        /** Whole or not: a name that was seen with one archive must not be seen with another. */
        private Optional<SnapshotName> newestGiven() {
            try (var files = Files.list(required())) {
                return files.flatMap(file -> given(file.getFileName().toString()).stream())
                        .max(Comparator.naturalOrder());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Optional<SnapshotName> given(String file) {
            int dot = file.indexOf('.');
            return dot < 0 ? Optional.empty() : SnapshotName.read(file.substring(0, dot));
        }

        /** Lets everybody see this archive under the name, and removes those beyond the number that is kept. */
        void publish(SnapshotName name, Path archive, Snapshot described) throws IOException {
            var description = Files.write(work.resolve("description"), json.writeValueAsBytes(described));
            flush(archive);
            flush(description);
            move(description, required().resolve(name + DESCRIPTION));
            move(archive, archive(name));
            for (var old : all().stream().skip(keep).toList()) {
                remove(SnapshotName.read(old.name()).orElseThrow());
            }
        }

        private static void flush(Path file) throws IOException {
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }

        private static void move(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        private void remove(SnapshotName name) throws IOException {
            Files.deleteIfExists(archive(name));
            Files.deleteIfExists(required().resolve(name + DESCRIPTION));
        }

        private void clear() throws IOException {
            if (Files.isDirectory(work)) {
                try (var left = Files.list(work)) {
                    for (var file : left.toList()) {
                        Files.delete(file);
                    }
                }
                Files.delete(work);
            }
        }

        @Override
        public void close() throws IOException {
            try {
                clear();
            } finally {
                claim.close();
            }
        }
    }
}
