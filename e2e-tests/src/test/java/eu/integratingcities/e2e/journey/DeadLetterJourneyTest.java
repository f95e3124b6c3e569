package eu.integratingcities.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.launcher.settings.Part;
import eu.integratingcities.launcher.token.Role;
import io.restassured.http.ContentType;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An event cannot be taken; an operator sees it, mends the cause and replays it, all through the gateway. */
class DeadLetterJourneyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String LETTERS = "/v1/operations/monitoring/dead-letters";
    private static final String CITY = "dead-letter-journey";

    private static final SystemUnderTest SYSTEM = SystemUnderTest.running();

    private final Client client = new Client(SYSTEM);

    @Test
    void bringsACityIntoTheCopyThatCouldNotTakeIt() throws Exception {
        run("alter table city_copy add constraint journey check (slug <> '%s')".formatted(CITY));
        client.post(Role.SECRETARIAT, "/v1/cities", """
                {"slug": "%s", "name": "Journey", "country": "NL"}""".formatted(CITY));
        var letter = awaitLetter();
        client.as(Role.SECRETARIAT).get(LETTERS).then().statusCode(403);
        client.as(Role.OPERATOR)
                .get(LETTERS + "/" + letter)
                .then()
                .statusCode(200)
                .body("channel", equalTo("signatories-copy"))
                .body("state", equalTo("waiting"));
        replay(letter);
        client.as(Role.OPERATOR)
                .get(LETTERS + "/" + letter)
                .then()
                .body("state", equalTo("waiting"))
                .body("acts.kind", contains("replay-failed"));

        run("alter table city_copy drop constraint journey");
        replay(letter);

        client.as(Role.OPERATOR)
                .get(LETTERS + "/" + letter)
                .then()
                .body("state", equalTo("replayed"))
                .body("acts.kind", contains("replay-failed", "replayed"));
        assertThat(isCopied()).isTrue();
        client.as(Role.OPERATOR)
                .queryParam("state", "waiting")
                .get(LETTERS)
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(letter)));
    }

    @Test
    void rebuildsTheCopyOfAServiceWhileItIsThere() throws Exception {
        run("update city_copy set name = 'Forged' where slug = 'utrecht'");

        var place = client.as(Role.OPERATOR)
                .post("/v1/operations/monitoring/copies/signatories-copy/rebuild")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");

        await().atMost(PATIENCE).untilAsserted(() -> client.as(Role.OPERATOR)
                .get(place)
                .then()
                .statusCode(200)
                .body("state", equalTo("finished")));
        assertThat(read("select name from city_copy where slug = 'utrecht'")).isEqualTo("Utrecht");
    }

    private String awaitLetter() {
        return await().atMost(PATIENCE)
                .until(
                        () -> client.as(Role.OPERATOR)
                                .queryParam("state", "waiting")
                                .get(LETTERS)
                                .jsonPath()
                                .<String>getList("items.findAll { it.subject == '" + CITY + "' }.id"),
                        found -> !found.isEmpty())
                .getFirst();
    }

    private void replay(String letter) {
        client.as(Role.OPERATOR)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .post(LETTERS + "/" + letter + "/replay")
                .then()
                .statusCode(200);
    }

    private static boolean isCopied() throws SQLException {
        return read("select count(*)::text from city_copy where slug = '%s'".formatted(CITY))
                .equals("1");
    }

    private static String read(String sql) throws SQLException {
        try (var database = SYSTEM.database(Part.MONITORING);
                var results = database.createStatement().executeQuery(sql)) {
            results.next();
            return results.getString(1);
        }
    }

    private static void run(String sql) throws SQLException {
        try (var database = SYSTEM.database(Part.MONITORING);
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
