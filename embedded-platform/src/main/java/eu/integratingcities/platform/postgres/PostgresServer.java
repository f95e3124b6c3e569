package eu.integratingcities.platform.postgres;

import eu.integratingcities.platform.process.ChildCommand;
import eu.integratingcities.platform.process.Folders;
import eu.integratingcities.platform.process.LoopbackPorts;
import eu.integratingcities.platform.process.Server;
import eu.integratingcities.platform.process.StopSignal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A PostgreSQL server on loopback that keeps what it acknowledged: {@code fsync} and {@code synchronous_commit} are on,
 * and every connection needs a password.
 */
public final class PostgresServer implements Server {
    private final PostgresDataFolder data;
    private final int port;
    private final String superuserPassword;
    private final List<ServiceDatabase> databases;
    private final PostgresPrograms programs = PostgresPrograms.unpackedIn(Folders.cache());
    private final Unprivileged user = Unprivileged.onThisMachine();

    /**
     * Unpacks the programs; nothing runs yet.
     *
     * @param superuserPassword of the role {@code postgres}; it counts when the data folder is made
     */
    public PostgresServer(Path data, int port, String superuserPassword, List<ServiceDatabase> databases) {
        this.data = new PostgresDataFolder(data.toAbsolutePath());
        this.port = port;
        this.superuserPassword = superuserPassword;
        this.databases = List.copyOf(databases);
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void prepare() {
        data.initialise(programs, user, superuserPassword);
        data.releaseFromEarlierRun();
    }

    @Override
    public ChildCommand command() {
        var arguments =
                new ArrayList<>(List.of(programs.postgres(), "-D", data.folder().toString()));
        settings().forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        return new ChildCommand(user.command(arguments), Map.of("LC_ALL", "C"), data.folder(), StopSignal.INT);
    }

    @Override
    public boolean isReady() {
        return LoopbackPorts.isListening(port) && asSuperuser().canConnect();
    }

    @Override
    public void provision() {
        asSuperuser().provide(databases);
    }

    private DatabaseProvision asSuperuser() {
        return new DatabaseProvision(port, superuserPassword);
    }

    private Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("port", Integer.toString(port)),
                Map.entry("unix_socket_directories", ""),
                Map.entry("fsync", "on"),
                Map.entry("synchronous_commit", "on"),
                Map.entry("max_connections", "120"),
                Map.entry("shared_buffers", "64MB"),
                Map.entry("max_wal_size", "512MB"),
                Map.entry("timezone", "UTC"),
                Map.entry("log_timezone", "UTC"),
                // The checkpoints' regular reports would bury what matters in a shared terminal.
                Map.entry("log_checkpoints", "off"),
                Map.entry("log_line_prefix", ""));
    }
}
