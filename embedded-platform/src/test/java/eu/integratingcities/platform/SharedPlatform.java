package eu.integratingcities.platform;

import eu.integratingcities.platform.kafka.KafkaServer;
import eu.integratingcities.platform.postgres.PostgresServer;
import eu.integratingcities.platform.postgres.ServiceDatabase;
import eu.integratingcities.platform.process.Folders;
import eu.integratingcities.platform.process.LoopbackPorts;
import eu.integratingcities.platform.process.ServerHandle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The one platform of this JVM, started when the class is initialised. {@link RealPlatform} reaches it by reflection in
 * the system class loader, because Quarkus loads the classes of tests anew for each application that it starts; so the
 * methods speak in types of the JDK.
 */
public final class SharedPlatform {
    private static final ServiceDatabase DATABASE = new ServiceDatabase("service", "service");
    private static final Path FOLDER = folder();
    private static final KafkaServer KAFKA = new KafkaServer(FOLDER.resolve("kafka"), LoopbackPorts.free());
    private static final PostgresServer POSTGRES =
            new PostgresServer(FOLDER.resolve("postgres"), LoopbackPorts.free(), "postgres", List.of(DATABASE));
    private static final ServerHandle KAFKA_HANDLE = new ServerHandle(KAFKA);
    private static final ServerHandle POSTGRES_HANDLE = new ServerHandle(POSTGRES);

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(SharedPlatform::end, "end of the shared platform"));
        start(KAFKA_HANDLE, POSTGRES_HANDLE);
    }

    private SharedPlatform() {}

    /** The settings under which services find the platform. */
    public static Map<String, String> settings() {
        return Map.of(
                "IC_DB_URL", DATABASE.url(POSTGRES.port()),
                "IC_DB_USER", DATABASE.name(),
                "IC_DB_PASSWORD", DATABASE.password(),
                "IC_KAFKA", KAFKA.bootstrap());
    }

    /** What can be done to the Kafka node: {@code start}, {@code stop}, {@code kill}. */
    public static Map<String, Runnable> kafka() {
        return actions(KAFKA_HANDLE);
    }

    /** What can be done to the PostgreSQL server: {@code start}, {@code stop}, {@code kill}. */
    public static Map<String, Runnable> postgres() {
        return actions(POSTGRES_HANDLE);
    }

    private static Map<String, Runnable> actions(ServerHandle handle) {
        return Map.of("start", new InSystemLoader(handle::start), "stop", handle::stop, "kill", handle::kill);
    }

    private static void start(ServerHandle kafka, ServerHandle postgres) {
        var other = CompletableFuture.runAsync(new InSystemLoader(kafka::start));
        postgres.start();
        other.join();
    }

    private static void end() {
        KAFKA_HANDLE.kill(); // its data goes with it
        POSTGRES_HANDLE.kill();
        Folders.delete(FOLDER);
    }

    private static Path folder() {
        try {
            var folder = Files.createTempDirectory("real-platform-");
            Folders.makeTraversable(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder", e);
        }
    }
}
