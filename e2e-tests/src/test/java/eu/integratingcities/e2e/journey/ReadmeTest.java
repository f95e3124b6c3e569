package eu.integratingcities.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.e2e.SystemUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The requests that the README tells a newcomer to try are tried as they stand there. */
class ReadmeTest {
    private static final Pattern SHELL_BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
    private static final String WRITTEN_ADDRESS = "http://localhost:8080";

    private final SystemUnderTest system = SystemUnderTest.running();

    static List<String> requests() throws IOException {
        var blocks = new ArrayList<String>();
        var matcher = SHELL_BLOCK.matcher(
                Files.readString(SystemUnderTest.running().home().resolve("README.md")));
        while (matcher.find()) {
            if (matcher.group(1).contains("curl ")) {
                blocks.add(matcher.group(1));
            }
        }
        assertThat(blocks).isNotEmpty();
        return blocks;
    }

    @ParameterizedTest
    @MethodSource("requests")
    void succeeds(String block, @TempDir Path folder) throws Exception {
        var script = block.replace(WRITTEN_ADDRESS, system.gateway())
                .replace("./ic ", system.home() + "/ic ")
                .replace("curl ", "curl --silent --show-error --fail ");
        var output = folder.resolve("output.txt");
        var shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        shell.environment().putAll(system.environment());

        var process = shell.start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    }
}
