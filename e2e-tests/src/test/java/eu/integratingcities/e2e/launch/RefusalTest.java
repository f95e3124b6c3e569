package eu.integratingcities.e2e.launch;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.e2e.SystemUnderTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ic up} says when it cannot run. */
class RefusalTest {
    private final SystemUnderTest system = SystemUnderTest.running();

    @TempDir
    Path elsewhere;

    @Test
    void leavesARunningSystemAlone() throws Exception {
        var refusal = up(system.home(), Map.of());

        assertThat(refusal.status()).isEqualTo(1);
        assertThat(refusal.text()).contains("Another ./ic up (process ", "set IC_DATA to another folder");
        assertThat(system.isWhole()).isTrue();
    }

    @Test
    void namesABusyPortAndTheVariableThatChangesIt() throws Exception {
        var refusal = up(system.home(), Map.of("IC_DATA", elsewhere.toString()));

        assertThat(refusal.status()).isEqualTo(1);
        assertThat(refusal.text()).containsPattern("Port \\d+ is in use, and postgres needs it.*IC_POSTGRES_PORT");
    }

    @Test
    void saysHowToBuildWhatIsMissing() throws Exception {
        var refusal = up(elsewhere, Map.of());

        assertThat(refusal.status()).isEqualTo(1);
        assertThat(refusal.text()).contains("signatory-service is not built", "./ic build");
    }

    private record Refusal(int status, String text) {}

    private Refusal up(Path home, Map<String, String> changes) throws IOException, InterruptedException {
        var environment = new HashMap<>(system.environment());
        environment.putAll(changes);
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dic.home=" + home,
                        "-jar",
                        system.home().resolve("launcher/target/launcher.jar").toString(),
                        "up")
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Refusal(process.waitFor(), text);
    }
}
