package eu.integratingcities.launcher.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void letsOnlyOneProcessIn() throws Exception {
        var data = new DataFolder(folder);

        try (var claim = data.claim()) {
            assertThat(claim).isNotNull();
            assertThat(claimInAnotherProcess())
                    .contains("Another ./ic up (process "
                            + ProcessHandle.current().pid());
        }
        assertThat(claimInAnotherProcess()).contains("claimed");
    }

    @Test
    void clearsOnlyWhatItMade() throws Exception {
        var data = new DataFolder(folder);
        var thesis = Files.writeString(folder.resolve("thesis.txt"), "years of work");
        data.secrets().superuserPassword();
        data.markLoaded();

        data.clear();

        assertThat(data.isLoaded()).isFalse();
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(thesis);
        }
    }

    @Test
    void keepsSecretsToItself() throws Exception {
        var data = DataFolder.of(folder, Map.of());

        var password = data.secrets().databasePassword(Part.SIGNATORY);

        assertThat(data.secrets().databasePassword(Part.SIGNATORY))
                .isEqualTo(password)
                .hasSize(32);
        assertThat(Files.getPosixFilePermissions(folder.resolve(".data/secrets.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    private String claimInAnotherProcess() throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Claimant.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Another process that wants the folder. */
    static final class Claimant {
        private Claimant() {}

        public static void main(String[] arguments) {
            new DataFolder(Path.of(arguments[0])).claim().close();
            System.out.println("claimed");
        }
    }
}
