package eu.integratingcities.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Every form of data that was ever released, one folder for each event type. A file here is never changed once it is
 * released: a new member gets a new file. Services read the corpus in their tests too.
 */
public final class GoldenEvents {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private GoldenEvents() {}

    /** One released event. */
    public record GoldenEvent(String type, String name, JsonNode data) {

        /** The data as UTF-8 JSON. */
        public byte[] bytes() {
            try {
                return MAPPER.writeValueAsBytes(data);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return type.substring(EventType.PREFIX.length()) + "/" + name;
        }
    }

    /** All of them, by type and name. */
    public static List<GoldenEvent> all() {
        try {
            var folder = GoldenEvents.class.getResource("/golden").toURI();
            return folder.getScheme().equals("jar") ? inJar(folder) : in(Path.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<GoldenEvent> inJar(URI folder) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
            return in(jar.getPath("/golden"));
        }
    }

    private static List<GoldenEvent> in(Path folder) throws IOException {
        try (var files = Files.walk(folder, 2)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(GoldenEvents::read)
                    .toList();
        }
    }

    private static GoldenEvent read(Path file) {
        try {
            var type = EventType.PREFIX + file.getParent().getFileName();
            var name = file.getFileName().toString().replace(".json", "");
            return new GoldenEvent(type, name, MAPPER.readTree(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
