package eu.integratingcities.launcher.up;

import eu.integratingcities.launcher.settings.Part;
import eu.integratingcities.platform.process.ChildCommand;
import eu.integratingcities.platform.process.Server;
import eu.integratingcities.platform.process.StopSignal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One of this project's applications, run from what the build made.
 *
 * @param folder with its {@code quarkus-run.jar}
 * @param environment what it is told beside its ports
 */
public record ApplicationServer(Part part, Path folder, int port, int managementPort, Map<String, String> environment)
        implements Server {
    private static final HttpClient HEALTH = HttpClient.newHttpClient();
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(2);
    private static final int OK = 200;

    @Override
    public String name() {
        return part.title();
    }

    @Override
    public void prepare() {
        // Migrations run when the application starts.
    }

    @Override
    public ChildCommand command() {
        var arguments = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms32m",
                "-Xmx144m",
                "-XX:+UseSerialGC",
                "-XX:ReservedCodeCacheSize=64m",
                // Gives back what the compiler no longer needs; in a busy gateway some 35 MB. In milliseconds.
                "-XX:TrimNativeHeapInterval=5000",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.management.host=127.0.0.1",
                "-Dquarkus.management.port=" + managementPort,
                "-jar",
                folder.resolve("quarkus-run.jar").toString());
        return new ChildCommand(arguments, environment, folder, StopSignal.TERM);
    }

    @Override
    public boolean isReady() {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready"))
                .timeout(LONGEST_ANSWER)
                .build();
        try {
            return HEALTH.send(request, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            return false; // not listening yet
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void provision() {
        // An application makes its own tables and topics.
    }
}
