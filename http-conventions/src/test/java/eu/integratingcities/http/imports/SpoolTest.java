package eu.integratingcities.http.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.integratingcities.http.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SpoolTest {

    @Test
    void givesTheBodyFromItsBeginningToOneAfterTheOther() throws IOException {
        try (var spool = Spool.of(body("utrecht\nghent\n"), 100)) {
            for (int reader = 0; reader < 2; reader++) {
                try (var read = spool.open()) {
                    assertThat(read).hasContent("utrecht\nghent\n");
                }
            }
        }
    }

    /** A process that dies while an import runs deletes nothing any more. */
    @Test
    void hasNoNameByWhichItCouldBeLeftBehind() throws IOException {
        var before = spools();

        try (var spool = Spool.of(body("utrecht"), 100)) {
            assertThat(spool.open()).hasContent("utrecht");
            assertThat(spools()).isEqualTo(before);
        }
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertThatThrownBy(() -> Spool.of(body("utrecht"), 6))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("at most 6 bytes");
    }

    private static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Set<Path> spools() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".spool"))
                    .collect(Collectors.toSet());
        }
    }
}
