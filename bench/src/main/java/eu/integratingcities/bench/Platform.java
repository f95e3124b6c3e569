package eu.integratingcities.bench;

import eu.integratingcities.delivery.RelayDatabase;
import eu.integratingcities.platform.kafka.KafkaServer;
import eu.integratingcities.platform.postgres.PostgresServer;
import eu.integratingcities.platform.postgres.ServiceDatabase;
import eu.integratingcities.platform.process.Folders;
import eu.integratingcities.platform.process.LoopbackPorts;
import eu.integratingcities.platform.process.ServerHandle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * PostgreSQL and Kafka for one measurement, with the settings of {@code ic up}; gone with their data
 * afterwards, unless {@code IC_BENCH_DATA} names a folder in which the data is to stay for the next measurement.
 */
final class Platform implements AutoCloseable {

    /** Name and password. */
    private static final String SUPERUSER = "postgres";

    private static final ServiceDatabase DATABASE = new ServiceDatabase("bench", "bench");
    private static final ServiceDatabase OF_PEER = new ServiceDatabase("peer", "peer");

    private final Path folder;
    private final boolean isKept;
    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final ServerHandle postgresHandle;
    private final ServerHandle kafkaHandle;

    private Platform(Path folder, boolean isKept) {
        this.folder = folder;
        this.isKept = isKept;
        this.postgres = new PostgresServer(
                folder.resolve("postgres"), LoopbackPorts.free(), SUPERUSER, List.of(DATABASE, OF_PEER));
        this.kafka = new KafkaServer(folder.resolve("kafka"), LoopbackPorts.free());
        this.postgresHandle = new ServerHandle(postgres);
        this.kafkaHandle = new ServerHandle(kafka);
    }

    static Platform start() throws IOException {
        var kept = System.getenv("IC_BENCH_DATA");
        var folder = kept == null ? Files.createTempDirectory("bench-") : Files.createDirectories(Path.of(kept));
        Folders.makeTraversable(folder);
        var platform = new Platform(folder, kept != null);
        Runtime.getRuntime().addShutdownHook(new Thread(platform::close, "end of the platform"));
        platform.postgresHandle.start();
        platform.kafkaHandle.start();
        return platform;
    }

    RelayDatabase database() {
        return at(DATABASE);
    }

    /** A second database of the same server, for what does the same without us. */
    RelayDatabase databaseOfPeer() {
        return at(OF_PEER);
    }

    /** What the roles of the databases may not do, such as reading files. */
    Connection asSuperuser(RelayDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), SUPERUSER, SUPERUSER);
    }

    /** Stops PostgreSQL in good order and starts it with its data again. */
    void restartPostgres() {
        postgresHandle.stop();
        postgresHandle.start();
    }

    /** A folder that goes with the platform. */
    Path folder() {
        return folder;
    }

    private RelayDatabase at(ServiceDatabase database) {
        return new RelayDatabase(database.url(postgres.port()), database.name(), database.password());
    }

    Map<String, Object> kafka() {
        return Map.of("bootstrap.servers", kafkaAddress());
    }

    long postgresPid() {
        return postgresHandle.pid();
    }

    long kafkaPid() {
        return kafkaHandle.pid();
    }

    /** Host and port. */
    String kafkaAddress() {
        return kafka.bootstrap();
    }

    @Override
    public synchronized void close() {
        if (Files.exists(folder)) {
            kafkaHandle.kill();
            if (isKept) {
                postgresHandle.stop();
            } else {
                postgresHandle.kill();
                Folders.delete(folder);
            }
        }
    }
}
