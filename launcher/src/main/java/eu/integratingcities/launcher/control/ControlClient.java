package eu.integratingcities.launcher.control;

import eu.integratingcities.launcher.settings.CannotRunException;
import eu.integratingcities.launcher.settings.PrivateFile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Gives orders to the launcher that runs on the same data folder. */
public record ControlClient(PrivateFile file) implements Orders {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int OK = 200;

    @Override
    public String stop(String name) {
        return send("stop/" + name);
    }

    @Override
    public String start(String name) {
        return send("start/" + name);
    }

    @Override
    public String status() {
        return send("status");
    }

    private String send(String order) {
        var properties = file.read();
        if (properties.isEmpty()) {
            throw notRunning(null);
        }
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + properties.getProperty("port") + "/" + order))
                .header("Authorization", properties.getProperty("authorization"))
                .timeout(PATIENCE)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new CannotRunException(answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw notRunning(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRunException("Interrupted.", e);
        }
    }

    private CannotRunException notRunning(@Nullable Throwable cause) {
        var message = "Nothing runs on " + file.path().getParent() + ". Start the system with ./ic up.";
        return cause == null ? new CannotRunException(message) : new CannotRunException(message, cause);
    }
}
