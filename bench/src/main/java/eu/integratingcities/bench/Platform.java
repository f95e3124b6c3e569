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
import java.util.List;
import java.util.Map;

/** PostgreSQL and Kafka for one measurement, with the settings of {@code ic up}; gone with their data afterwards. */
final class Platform implements AutoCloseable {

    private static final ServiceDatabase DATABASE = new ServiceDatabase("bench", "bench");

    private final Path folder;
    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final ServerHandle postgresHandle;
    private final ServerHandle kafkaHandle;

    private Platform(Path folder) {
        this.folder = folder;
        this.postgres =
                new PostgresServer(folder.resolve("postgres"), LoopbackPorts.free(), "postgres", List.of(DATABASE));
        this.kafka = new KafkaServer(folder.resolve("kafka"), LoopbackPorts.free());
        this.postgresHandle = new ServerHandle(postgres);
        this.kafkaHandle = new ServerHandle(kafka);
    }

    static Platform start() throws IOException {
        var folder = Files.createTempDirectory("bench-");
        Folders.makeTraversable(folder);
        var platform = new Platform(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(platform::close, "end of the platform"));
        platform.postgresHandle.start();
        platform.kafkaHandle.start();
        return platform;
    }

    RelayDatabase database() {
        return new RelayDatabase(DATABASE.url(postgres.port()), DATABASE.name(), DATABASE.password());
    }

    Map<String, Object> kafka() {
        return Map.of("bootstrap.servers", kafka.bootstrap());
    }

    @Override
    public synchronized void close() {
        if (Files.exists(folder)) {
            kafkaHandle.kill();
            postgresHandle.kill();
            Folders.delete(folder);
        }
    }
}
