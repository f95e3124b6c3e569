package eu.integratingcities.conference;

import static eu.integratingcities.conference.running.Callers.organiser;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.conference.running.OwnEdition;
import eu.integratingcities.conference.running.RunningService;
import eu.integratingcities.conference.running.Topics;
import eu.integratingcities.http.contract.ListFormats;
import eu.integratingcities.http.contract.Tokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** The lists of this service in every format. */
@RunningService
class ListFormatsTest extends ListFormats {

    private static void rebuildTheCopy() {
        var operator = Tokens.of("operator");
        var place = given().auth()
                .oauth2(operator)
                .post("/v1/operations/conferences/copies/signatories-copy/rebuild")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        await().atMost(Duration.ofSeconds(30))
                // A topic in which nothing readable is refills nothing; that is an end, too.
                .until(() -> !given().auth()
                        .oauth2(operator)
                        .get(place)
                        .path("state")
                        .equals("running"));
    }

    private static void leaveADeadLetter() {
        var key = UUID.randomUUID().toString();
        try {
            Topics.tellFromTheRegister(key, "nonsense".getBytes(StandardCharsets.UTF_8), Map.of());
        } catch (Exception e) {
            throw new IllegalStateException("Nothing was told", e);
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> given().auth()
                .oauth2(Tokens.of("operator"))
                .get("/v1/operations/conferences/dead-letters")
                .jsonPath()
                .getList("items.key")
                .contains(key));
    }

    @Override
    protected Map<String, String> fill() {
        var edition = OwnEdition.inUtrecht();
        edition.add("/rooms", "{\"name\": \"Main hall\", \"capacity\": 300}");
        edition.add("/streams", "{\"name\": \"Plenary\", \"url\": \"https://example.org/live\"}");
        edition.add("/sessions", "{\"kind\": \"site-visit\", \"title\": \"Some time\"}");
        organiser()
                .body("{\"conference\": %d, \"name\": \"Ada Example\"}".formatted(edition.number()))
                .post("/v1/appearances")
                .then()
                .statusCode(201);
        leaveADeadLetter();
        rebuildTheCopy();
        return Map.of("{conference}", Integer.toString(edition.number()));
    }
}
