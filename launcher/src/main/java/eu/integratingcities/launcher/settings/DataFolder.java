package eu.integratingcities.launcher.settings;

import eu.integratingcities.platform.process.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Everything that outlives a run: databases, events, keys and passwords. */
public record DataFolder(Path path) {
    private static final List<String> CONTENT =
            List.of("postgres", "kafka", "snapshots", "keys", "secrets.properties", "control.properties", "loaded");
    private static final long BYTES_NEEDED = 1L << 30;

    /** {@code IC_DATA}, else {@code .data} in the project's folder. */
    public static DataFolder of(Path home, Map<String, String> environment) {
        var own = environment.get("IC_DATA");
        return new DataFolder((own == null ? home.resolve(".data") : Path.of(own)).toAbsolutePath());
    }

    /**
     * Claims the folder for this process.
     *
     * @throws CannotRunException when another launcher runs on it, or there is too little room on its disk
     */
    public DataFolderClaim claim() {
        try {
            Files.createDirectories(path);
            requireRoom();
            return DataFolderClaim.on(path);
        } catch (IOException e) {
            throw new CannotRunException("Cannot use the data folder " + path + ": " + e, e);
        }
    }

    /** Removes what an earlier run left, and nothing else that may lie in the folder. */
    public void clear() {
        CONTENT.forEach(name -> Folders.delete(path.resolve(name)));
    }

    public Path postgres() {
        return path.resolve("postgres");
    }

    public Path kafka() {
        return path.resolve("kafka");
    }

    /** Where the gateway keeps its snapshots. */
    public Path snapshots() {
        return path.resolve("snapshots");
    }

    public Secrets secrets() {
        return new Secrets(new PrivateFile(path.resolve("secrets.properties")));
    }

    /** Where the keys lie that sign development tokens. */
    public Path keys() {
        return path.resolve("keys");
    }

    /** Where the running launcher says how to reach it. */
    public PrivateFile control() {
        return new PrivateFile(path.resolve("control.properties"));
    }

    /** Whether the reference data was loaded into these databases. */
    public boolean isLoaded() {
        return Files.exists(path.resolve("loaded"));
    }

    /** Remembers that the reference data is there: a later load would undo what editors changed since. */
    public void markLoaded() {
        try {
            Files.writeString(path.resolve("loaded"), "");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write below " + path, e);
        }
    }

    private void requireRoom() throws IOException {
        var free = Files.getFileStore(path).getUsableSpace();
        if (free < BYTES_NEEDED) {
            throw new CannotRunException("The disk of " + path + " is full: " + (free >> 20) + " MB are free, "
                    + (BYTES_NEEDED >> 20) + " MB are needed. Make room, or set IC_DATA to a folder on another disk.");
        }
    }
}
