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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Something that a script has written down under one {@code Idempotency-Key}.
 *
 * @param owner in whose database it is written down
 * @param table where
 * @param column of that table, which holds the mark
 * @param mark tells it from all others; nothing of it keeps the table from having it twice, but for the slugs of accounts
 */
record KeyedWrite(
        SystemUnderTest system,
        HttpClient http,
        HttpRequest request,
        Part owner,
        String table,
        String column,
        String mark) {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int CONFLICT = 409;
    private static final int FIRST_OF_FAULTS = 500;

    /** What is said for a signatory. */
    static KeyedWrite statement(SystemUnderTest system, HttpClient http, String signatory) {
        var gist = "Said under " + UUID.randomUUID();
        var request = request(
                system, "/v1/signatories/" + signatory + "/statements", system.token(Role.SECRETARIAT), """
                {"office": "Mayor", "saidOn": {"value": "2026-05", "precision": "month"}, "gist": "%s",
                 "sourceUrl": "https://example.org/statement"}""".formatted(
                                gist));
        return new KeyedWrite(system, http, request, Part.SIGNATORY, "statement", "gist", gist);
    }

    /** An account of a partner. */
    static KeyedWrite account(SystemUnderTest system, HttpClient http) {
        var slug = "keyed-" + UUID.randomUUID();
        var request = request(system, "/v1/accounts", system.token(Role.SECRETARIAT), """
                {"slug": "%s", "name": "A lab", "contactEmail": "data@example.org"}""".formatted(slug));
        return new KeyedWrite(system, http, request, Part.GATEWAY, "partner_account", "slug", slug);
    }

    /** A webhook of an account. */
    static KeyedWrite webhook(SystemUnderTest system, HttpClient http, String account) {
        var url = "http://127.0.0.1:9/" + UUID.randomUUID();
        var request = request(
                system,
                "/v1/webhooks",
                system.partner(account),
                "{\"url\": \"%s\", \"city\": \"nowhere\"}".formatted(url));
        return new KeyedWrite(system, http, request, Part.GATEWAY, "webhook", "url", url);
    }

    private static HttpRequest request(SystemUnderTest system, String path, String token, String body) {
        return HttpRequest.newBuilder(URI.create(system.gateway() + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .timeout(Duration.ofSeconds(20))
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    /** Sends it once. */
    CompletableFuture<HttpResponse<String>> send() {
        return http.sendAsync(request, BodyHandlers.ofString());
    }

    /** Sends it until it is told what became of it: a connection that broke, a fault, or its own former self may pass. */
    HttpResponse<String> sendUntilAnswered() {
        var answer = new AtomicReference<HttpResponse<String>>();
        await().pollInSameThread()
                .ignoreExceptionsInstanceOf(IOException.class)
                .atMost(PATIENCE)
                .until(() -> {
                    answer.set(http.send(request, BodyHandlers.ofString()));
                    LiveDocument.judge(answer.get());
                    return !mayPass(answer.get());
                });
        return answer.get();
    }

    private static boolean mayPass(HttpResponse<String> answer) {
        return answer.statusCode() >= FIRST_OF_FAULTS
                || answer.statusCode() == CONFLICT && answer.body().contains("/problems/request-in-flight");
    }

    /** The ids under which it is written down. */
    List<String> recorded() throws SQLException {
        try (var database = system.database(owner);
                var query = database.prepareStatement("select id from %s where %s = ?".formatted(table, column))) {
            query.setString(1, mark);
            var ids = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        }
    }

    /** As text, so that what a test says of it names it. */
    @Override
    public String toString() {
        return table;
    }
}
