package eu.integratingcities.platform.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** Folders that the platform makes and removes. */
public final class Folders {
    private Folders() {}

    /** What can be made again at any time: {@code IC_CACHE}, else {@code integrating-cities} in the user's cache. */
    public static Path cache() {
        var own = System.getenv("IC_CACHE");
        if (own != null) {
            return Path.of(own).toAbsolutePath();
        }
        var shared = System.getenv("XDG_CACHE_HOME");
        var parent = shared != null ? Path.of(shared) : Path.of(System.getProperty("user.home"), ".cache");
        return parent.resolve("integrating-cities").toAbsolutePath();
    }

    /** Lets other users pass through and read, as the unprivileged user must that PostgreSQL runs as. */
    public static void makeTraversable(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Removes the folder with all that is in it; nothing happens when it is not there. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + folder, e);
        }
    }
}
