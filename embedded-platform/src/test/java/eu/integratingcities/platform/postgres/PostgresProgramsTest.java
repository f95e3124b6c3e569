package eu.integratingcities.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresProgramsTest {
    @TempDir
    Path cache;

    @Test
    void unpacksOnceWhenSeveralAskAtTheSameTime() throws Exception {
        var other = CompletableFuture.supplyAsync(() -> PostgresPrograms.unpackedIn(cache));
        var mine = PostgresPrograms.unpackedIn(cache);

        assertThat(other.join()).isEqualTo(mine);
        assertThat(Path.of(mine.postgres())).isExecutable();
        try (var folders = Files.list(cache)) {
            assertThat(folders).containsExactly(mine.folder());
        }
    }
}
