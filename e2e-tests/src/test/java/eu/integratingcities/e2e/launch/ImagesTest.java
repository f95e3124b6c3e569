package eu.integratingcities.e2e.launch;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.launcher.settings.Part;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Images are made of what the build made, and the compose file opens nothing to the network. */
class ImagesTest {
    private static final Path HOME = Path.of("").toAbsolutePath().getParent();

    static List<String> applications() {
        return Part.APPLICATIONS.stream().map(Part::title).toList();
    }

    @ParameterizedTest
    @MethodSource("applications")
    void copiesWhatTheBuildMadeOfAnApplication(String application) throws IOException {
        for (var source : copied("deploy/application.Dockerfile")) {
            assertExists(source.replace("${APPLICATION}", application));
        }
    }

    @Test
    void copiesWhatTheBuildMadeOfTheLauncher() throws IOException {
        for (var source : copied("deploy/launcher.Dockerfile")) {
            assertExists(source);
        }
    }

    @Test
    void publishesPortsOnLoopbackOnly() throws IOException {
        var published = Files.readAllLines(HOME.resolve("docker-compose.yml")).stream()
                .map(String::strip)
                .filter(line -> line.matches("- \".*:\\d+\""))
                .toList();

        assertThat(published).hasSize(4).allMatch(line -> line.startsWith("- \"127.0.0.1:"));
    }

    private static List<String> copied(String dockerfile) throws IOException {
        var sources = Files.readAllLines(HOME.resolve(dockerfile)).stream()
                .filter(line -> line.startsWith("COPY "))
                .map(line -> line.split(" ", 3)[1])
                .toList();
        assertThat(sources)
                .isNotEmpty()
                .allMatch(source -> source.contains("/target/") || source.startsWith("deploy/"));
        return sources;
    }

    private static void assertExists(String source) throws IOException {
        var path = HOME.resolve(source);
        var matcher = FileSystems.getDefault().getPathMatcher("glob:" + path.getFileName());
        try (var siblings = Files.list(path.getParent())) {
            assertThat(siblings).as(source).anyMatch(sibling -> matcher.matches(sibling.getFileName()));
        }
    }
}
