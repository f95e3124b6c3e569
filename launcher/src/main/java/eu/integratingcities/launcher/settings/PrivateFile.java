package eu.integratingcities.launcher.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

/** A file that only its owner may read, replaced as a whole: a reader sees the old text or the new. */
public record PrivateFile(Path path) {
    /** The properties in it; none when there is no file. */
    public Properties read() {
        var properties = new Properties();
        try {
            if (Files.exists(path)) {
                properties.load(new StringReader(Files.readString(path)));
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    public void write(Properties properties) {
        try {
            var text = new StringWriter();
            properties.store(text, null);
            write(text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path, e);
        }
    }

    public void write(String text) {
        try {
            Files.createDirectories(path.getParent());
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var fresh =
                    Files.createTempFile(path.getParent(), path.getFileName().toString(), ".new", ownerOnly);
            Files.writeString(fresh, text);
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path, e);
        }
    }
}
