package eu.integratingcities.bench;

import java.io.IOException;
import java.io.OutputStream;

/** Runs PostgreSQL and Kafka for a measurement that is not made in Java, until its input ends. */
public final class RunPlatform {
    private RunPlatform() {}

    /** Prints where Kafka is as soon as it answers: host and port. */
    public static void main(String... arguments) throws IOException {
        try (var platform = Platform.start()) {
            System.out.println(platform.kafkaAddress());
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
