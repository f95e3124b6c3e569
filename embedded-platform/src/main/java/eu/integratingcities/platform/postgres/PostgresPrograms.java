package eu.integratingcities.platform.postgres;

import eu.integratingcities.platform.process.Folders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * PostgreSQL's programs on this machine. They are unpacked once for each user and version; several JVMs may ask at the
 * same time.
 */
record PostgresPrograms(Path folder) {
    static PostgresPrograms unpackedIn(Path cache) {
        try {
            var archive = archive();
            var folder = cache.resolve("postgresql-" + fingerprint(archive));
            if (!Files.isDirectory(folder)) {
                unpack(archive, folder);
            }
            return new PostgresPrograms(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack PostgreSQL below " + cache, e);
        }
    }

    String initdb() {
        return folder.resolve("bin/initdb").toString();
    }

    String postgres() {
        return folder.resolve("bin/postgres").toString();
    }

    private static void unpack(String archive, Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        var fresh = Files.createTempDirectory(folder.getParent(), "unpacking-");
        try (var stream = open(archive)) {
            Folders.makeTraversable(fresh);
            PostgresArchive.unpack(stream, fresh);
            // A folder is either complete or absent; of several JVMs one wins and the others take its folder.
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            Folders.delete(fresh);
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private static String archive() {
        var os = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        var processor =
                switch (System.getProperty("os.arch")) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> "arm_64";
                    default ->
                        throw new IllegalStateException(
                                "no PostgreSQL binaries for the processor " + System.getProperty("os.arch"));
                };
        return "/postgres-" + os + "-" + processor + ".txz";
    }

    private static String fingerprint(String archive) throws IOException {
        try (var stream = open(archive)) {
            var digest = MessageDigest.getInstance("SHA-256").digest(stream.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream open(String archive) {
        var stream = PostgresPrograms.class.getResourceAsStream(archive);
        if (stream == null) {
            throw new IllegalStateException("the binaries " + archive + " are not on the class path");
        }
        return stream;
    }
}
