package eu.integratingcities.e2e.fault;

import static org.awaitility.Awaitility.await;

import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.http.contract.LiveDocument;
import eu.integratingcities.launcher.settings.Part;
import eu.integratingcities.launcher.token.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What a script says for a signatory, under one key. Nothing but the key keeps the register from having it twice: two
 * statements may well say the same.
 *
 * @param signatory its slug
 * @param key tells this statement from all others: it is also what was said
 */
record KeyedStatement(SystemUnderTest system, HttpClient http, String signatory, UUID key) {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int CONFLICT = 409;
    private static final int FIRST_OF_FAULTS = 500;

    String gist() {
        return "Said under " + key;
    }

    /** Where the signatory's statements are. */
    URI address() {
        return URI.create(system.gateway() + "/v1/signatories/" + signatory + "/statements");
    }

    /** Sends it once. */
    CompletableFuture<HttpResponse<String>> send() {
        return http.sendAsync(request(), BodyHandlers.ofString());
    }

    /** Sends it until it is told what became of it: a connection that broke, a fault, or its own former self may pass. */
    HttpResponse<String> sendUntilAnswered() {
        var answer = new AtomicReference<HttpResponse<String>>();
        await().pollInSameThread()
                .ignoreExceptionsInstanceOf(IOException.class)
                .atMost(PATIENCE)
                .until(() -> {
                    answer.set(http.send(request(), BodyHandlers.ofString()));
                    LiveDocument.judge(answer.get());
                    return !mayPass(answer.get());
                });
        return answer.get();
    }

    private static boolean mayPass(HttpResponse<String> answer) {
        return answer.statusCode() >= FIRST_OF_FAULTS
                || answer.statusCode() == CONFLICT && answer.body().contains("/problems/request-in-flight");
    }

    /** How often the register has it. */
    int recorded() throws SQLException {
        try (var database = system.database(Part.SIGNATORY);
                var statement = database.prepareStatement("select count(*) from statement where gist = ?")) {
            statement.setString(1, gist());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private HttpRequest request() {
        return HttpRequest.newBuilder(address())
                .header("Authorization", "Bearer " + system.token(Role.SECRETARIAT))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .timeout(Duration.ofSeconds(20))
                .POST(BodyPublishers.ofString("""
                        {"office": "Mayor", "saidOn": {"value": "2026-05", "precision": "month"}, "gist": "%s",
                         "sourceUrl": "https://example.org/statement"}""".formatted(gist())))
                .build();
    }
}
