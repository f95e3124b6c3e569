package eu.integratingcities.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.platform.process.LoopbackPorts;
import eu.integratingcities.platform.process.ServerHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresDataFolderTest {
    @TempDir
    Path folder;

    @Test
    void stopsAServerThatOutlivedItsParent() {
        var server = new PostgresServer(folder.resolve("postgres"), LoopbackPorts.free(), "secret", List.of());
        var handle = new ServerHandle(server);
        handle.start();
        var pid = handle.pid();

        server.prepare();

        assertThat(ProcessHandle.of(pid)).isEmpty();
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void leavesAStrangerWithTheSameProcessIdAlone() throws Exception {
        var lock = Files.writeString(
                folder.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");

        new PostgresDataFolder(folder).releaseFromEarlierRun();

        assertThat(lock).doesNotExist();
    }

    @Test
    void startsOverWhenLayingOutWasInterrupted() throws Exception {
        Files.createDirectories(folder.resolve("postgres.new/base"));
        var server = new PostgresServer(folder.resolve("postgres"), LoopbackPorts.free(), "secret", List.of());

        server.prepare();

        assertThat(folder.resolve("postgres/PG_VERSION")).exists();
        assertThat(folder.resolve("postgres.password")).doesNotExist();
    }
}
