package eu.integratingcities.platform.kafka;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.Kafka;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;

/** The program of Kafka's own JVM: formats the storage when it is new, then serves until it is stopped. */
final class KafkaNode {
    private KafkaNode() {}

    /** Takes the path of the server's properties. */
    public static void main(String[] arguments) throws Exception {
        var file = Path.of(arguments[0]);
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        format(properties);
        Kafka.main(new String[] {file.toString()});
    }

    private static void format(Properties properties) throws Exception {
        var storage = properties.getProperty("log.dirs");
        if (Files.exists(Path.of(storage, "meta.properties"))) {
            return;
        }
        new Formatter()
                .setPrintStream(new PrintStream(System.out, true, StandardCharsets.UTF_8))
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(Integer.parseInt(properties.getProperty("node.id")))
                .setControllerListenerName(properties.getProperty("controller.listener.names"))
                .addDirectory(storage)
                .setMetadataLogDirectory(storage)
                .setIgnoreFormatted(true)
                .run();
    }
}
