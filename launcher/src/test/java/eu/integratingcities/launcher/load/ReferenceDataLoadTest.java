package eu.integratingcities.launcher.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import eu.integratingcities.launcher.settings.CannotRunException;
import eu.integratingcities.reference.ImportRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReferenceDataLoadTest {
    private static final List<ImportRequest> REQUESTS =
            List.of(new ImportRequest("signatory", "/v1/imports/cities", "{\"slug\":\"utrecht\"}\n"));

    private final List<String> received = new ArrayList<>();
    private final List<String> progress = new ArrayList<>();
    private HttpServer service;
    private List<String> outcomes;

    @BeforeEach
    void open() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        service.createContext("/", this::answer);
        service.start();
    }

    @AfterEach
    void close() {
        service.stop(0);
    }

    @Test
    void waitsForTheOutcome() {
        outcomes = new ArrayList<>(List.of(
                "{\"state\":\"running\"}",
                "{\"state\":\"finished\",\"rows\":1,\"created\":1,\"changed\":0,\"unchanged\":0,\"refused\":0}"));

        load().load(REQUESTS);

        assertThat(received).containsExactly("Bearer token {\"slug\":\"utrecht\"}\n");
        assertThat(progress).containsExactly("loaded /v1/imports/cities, 1 rows: 1 created, 0 changed, 0 unchanged");
    }

    @Test
    void saysWhichRowWasRefused() {
        outcomes = new ArrayList<>(List.of(
                "{\"state\":\"refused\",\"refused\":1,\"errors\":[{\"line\":1,\"problem\":{\"title\":\"no name\"}}]}"));

        assertThatThrownBy(() -> load().load(REQUESTS))
                .isInstanceOf(CannotRunException.class)
                .hasMessageContaining("/v1/imports/cities")
                .hasMessageContaining("\"line\":1")
                .hasMessageContaining("no name");
    }

    private ReferenceDataLoad load() {
        var address = URI.create("http://127.0.0.1:" + service.getAddress().getPort());
        return new ReferenceDataLoad(name -> address, "token", progress::add);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("POST")) {
                var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                received.add(exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
                exchange.getResponseHeaders().add("Location", "/v1/imports/1");
                exchange.sendResponseHeaders(202, -1);
            } else {
                var outcome = outcomes.removeFirst().getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, outcome.length);
                exchange.getResponseBody().write(outcome);
            }
        }
    }
}
