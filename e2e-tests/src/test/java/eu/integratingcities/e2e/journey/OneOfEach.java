package eu.integratingcities.e2e.journey;

import static org.awaitility.Awaitility.await;

import eu.integratingcities.launcher.token.Role;
import io.restassured.http.ContentType;
import java.time.Duration;

/**
 * A signatory, a candidate and a conference that have one of each thing that can be said of them, a correction that
 * somebody has asked for, and a partner's account.
 *
 * @param signatory its slug
 * @param candidate its slug
 * @param conference its number
 * @param correction its id; there is somebody to answer to
 */
record OneOfEach(String signatory, String candidate, String conference, String correction) {
    /** The slug of a partner's account, which has a key and a webhook. */
    static final String ACCOUNT = "one-of-each";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Puts all of it on record, to be called once. */
    static OneOfEach onRecord(Client client) {
        var signatory = "one-of-each";
        var candidate = "one-of-each-candidate";
        var conference = "73";
        recordCities(client, signatory, candidate);
        recordConference(client, conference, signatory);
        openAccount(client);
        return new OneOfEach(signatory, candidate, conference, askForCorrection(client, signatory));
    }

    private static void recordCities(Client client, String signatory, String candidate) {
        var candidates = new Candidates(client, "2025-05-04");
        candidates.declare(candidate);
        candidates.declare(signatory);
        candidates.adopt(signatory);
        candidates.sign(signatory);
        candidates.list(signatory);
        client.editorOf(signatory)
                .contentType(ContentType.JSON)
                .body("{\"competence\": \"full\"}")
                .put("/v1/signatories/" + signatory + "/competences/SP-2")
                .then()
                .statusCode(201);
        client.post(Role.SECRETARIAT, "/v1/cities/" + signatory + "/relations", """
                {"type": "part-of", "city": "utrecht"}""");
        client.post(Role.SECRETARIAT, "/v1/signatories/" + signatory + "/statements", """
                {"office": "Mayor", "saidOn": {"value": "2026-05", "precision": "month"},
                 "gist": "Of each there is one.", "sourceUrl": "https://example.org/statement"}""");
    }

    private static void openAccount(Client client) {
        client.post(Role.SECRETARIAT, "/v1/accounts", """
                {"slug": "%s", "name": "One of each", "contactEmail": "data@example.org"}""".formatted(ACCOUNT));
        client.partner(ACCOUNT)
                .contentType(ContentType.JSON)
                .body("{\"label\": \"one of each\"}")
                .post("/v1/account/keys")
                .then()
                .statusCode(201);
        client.partner(ACCOUNT)
                .contentType(ContentType.JSON)
                .body("{\"url\": \"https://hooks.example.org/\", \"city\": \"no-city\"}")
                .post("/v1/webhooks")
                .then()
                .statusCode(201);
    }

    private static String askForCorrection(Client client, String city) {
        return client.post(Role.SECRETARIAT, "/v1/corrections", """
                        {"subject": "%s", "claim": "Of each there is one.", "sourceUrl": "https://example.org/claim",
                         "contactEmail": "reader@example.org"}""".formatted(city))
                .path("id");
    }

    private static void recordConference(Client client, String conference, String signatory) {
        var path = "/v1/conferences/" + conference;
        client.post(Role.ORGANISER, "/v1/conferences", """
                {"number": %s, "title": "Integrating Cities LXXIII", "hostCity": "utrecht", "zone": "Europe/Amsterdam",
                 "startsOn": {"value": "2025-09-16", "precision": "day"},
                 "endsOn": {"value": "2025-09-17", "precision": "day"}}""".formatted(conference));
        client.post(Role.ORGANISER, path + "/rooms", "{\"name\": \"Main hall\", \"capacity\": 300}");
        client.post(Role.ORGANISER, path + "/streams", """
                {"name": "Plenary", "url": "https://example.org/live"}""");
        client.post(Role.ORGANISER, path + "/sessions", "{\"kind\": \"site-visit\", \"title\": \"Some time\"}");
        client.post(Role.ORGANISER, "/v1/appearances", """
                {"conference": %s, "name": "Ada Example"}""".formatted(conference));
        // The service of conferences learns of a signatory from an event.
        await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            client.post(Role.ORGANISER, path + "/ceremony", """
                    {"heldOn": {"value": "2025-09-16", "precision": "day"},
                     "signings": [{"city": "%s", "signerOffice": "Mayor", "signerName": null}]}""".formatted(signatory));
            return true;
        });
    }
}
