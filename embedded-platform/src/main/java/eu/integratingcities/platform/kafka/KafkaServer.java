package eu.integratingcities.platform.kafka;

import eu.integratingcities.platform.process.ChildCommand;
import eu.integratingcities.platform.process.LoopbackPorts;
import eu.integratingcities.platform.process.Server;
import eu.integratingcities.platform.process.StopSignal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** A Kafka cluster of one node on loopback. It runs on this JVM's class path and makes no topic by itself. */
public final class KafkaServer implements Server {
    private static final int MILLISECONDS_TO_ANSWER = 2_000;

    private final KafkaFolder folder;
    private final int port;

    /** Nothing runs yet; the folder is made when the server starts. */
    public KafkaServer(Path folder, int port) {
        this.folder = new KafkaFolder(folder.toAbsolutePath());
        this.port = port;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public int port() {
        return port;
    }

    /** Where clients connect. */
    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void prepare() {
        // Only the node itself speaks to its controller, so any free port will do for this run.
        folder.write(new KafkaSettings(folder.storage(), port, LoopbackPorts.free()));
    }

    @Override
    public ChildCommand command() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var arguments = List.of(
                java,
                "-Xms96m",
                "-Xmx320m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--sun-misc-unsafe-memory-access=allow", // Kafka unmaps its indexes with it; JDK 25 would warn
                "-Djava.util.logging.config.file=" + folder.logging(),
                "-cp",
                System.getProperty("java.class.path"),
                KafkaNode.class.getName(),
                folder.properties().toString());
        return new ChildCommand(arguments, Map.of(), folder.folder(), StopSignal.TERM);
    }

    @Override
    public boolean isReady() {
        return LoopbackPorts.isListening(port) && describesItself();
    }

    @Override
    public void provision() {
        // Each topic is made by the service that owns it.
    }

    private boolean describesItself() {
        var settings = Map.<String, Object>of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                MILLISECONDS_TO_ANSWER,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                MILLISECONDS_TO_ANSWER);
        try (var admin = admin(settings)) {
            return !admin.describeCluster()
                    .nodes()
                    .get(MILLISECONDS_TO_ANSWER, TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The client finds its classes by the thread's loader, which in a test may be one with other copies of them. */
    private static Admin admin(Map<String, Object> settings) {
        var thread = Thread.currentThread();
        var outer = thread.getContextClassLoader();
        thread.setContextClassLoader(Admin.class.getClassLoader());
        try {
            return Admin.create(settings);
        } finally {
            thread.setContextClassLoader(outer);
        }
    }
}
