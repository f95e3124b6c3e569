package eu.integratingcities.launcher.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.integratingcities.launcher.settings.CannotRunException;
import eu.integratingcities.launcher.settings.PrivateFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlServerTest {
    @TempDir
    Path folder;

    @Test
    void passesOrdersOnToTheRunningSystem() {
        var file = file();

        try (var server = ControlServer.open(file, new Echo())) {
            assertThat(server).isNotNull();
            var client = new ControlClient(file);
            assertThat(client.stop("kafka")).isEqualTo("stopped kafka");
            assertThat(client.start("kafka")).isEqualTo("started kafka");
            assertThatThrownBy(client::status)
                    .isInstanceOf(CannotRunException.class)
                    .hasMessage("not now");
        }

        assertThatThrownBy(() -> new ControlClient(file).status()).hasMessageContaining("Nothing runs on");
    }

    @Test
    void refusesWhoeverDoesNotKnowTheSecret() throws Exception {
        var file = file();

        try (var server = ControlServer.open(file, new Echo());
                var http = HttpClient.newHttpClient()) {
            assertThat(server).isNotNull();
            var address = "http://127.0.0.1:" + file.read().getProperty("port") + "/stop/kafka";
            var request = HttpRequest.newBuilder(URI.create(address))
                    .header("Authorization", "Bearer guessed")
                    .build();

            assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
        }
    }

    private PrivateFile file() {
        return new PrivateFile(folder.resolve("control.properties"));
    }

    private record Echo() implements Orders {
        @Override
        public String stop(String name) {
            return "stopped " + name;
        }

        @Override
        public String start(String name) {
            return "started " + name;
        }

        @Override
        public String status() {
            throw new CannotRunException("not now");
        }
    }
}
