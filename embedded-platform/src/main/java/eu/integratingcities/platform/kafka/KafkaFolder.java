package eu.integratingcities.platform.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a node keeps its records, and the two files that tell it how to run. */
record KafkaFolder(Path folder) {
    private static final String LOGGING = """
            handlers=java.util.logging.ConsoleHandler
            java.util.logging.ConsoleHandler.level=ALL
            java.util.logging.SimpleFormatter.format=%4$s %3$s: %5$s%6$s%n
            .level=WARNING
            # It warns of its own start.
            org.apache.kafka.controller.QuorumController.level=SEVERE
            """;

    Path storage() {
        return folder.resolve("storage");
    }

    Path properties() {
        return folder.resolve("server.properties");
    }

    Path logging() {
        return folder.resolve("logging.properties");
    }

    void write(KafkaSettings settings) {
        try {
            Files.createDirectories(folder);
            Files.writeString(properties(), settings.text());
            Files.writeString(logging(), LOGGING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write below " + folder, e);
        }
    }
}
