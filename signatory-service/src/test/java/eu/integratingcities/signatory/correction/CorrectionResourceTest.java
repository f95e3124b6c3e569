package eu.integratingcities.signatory.correction;

import static eu.integratingcities.signatory.Requests.anyone;
import static eu.integratingcities.signatory.Requests.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.events.CorrectionApplied;
import eu.integratingcities.events.CorrectionDecided;
import eu.integratingcities.events.CorrectionModerated;
import eu.integratingcities.events.CorrectionReceived;
import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.RealPlatform;
import eu.integratingcities.signatory.GivenCity;
import eu.integratingcities.signatory.SignatoriesTopic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class CorrectionResourceTest {

    /** What a sender writes, recognisable wherever it turns up. */
    private static final List<String> WRITTEN =
            List.of("signed in marble", "minutes-of-marble", "carved on page 3", "reader@marble.example.org");

    /** Each request as the gateway would send it for a client of its own, so that tests use up nobody's quota. */
    private static final AtomicInteger CLIENT = new AtomicInteger();

    @Inject
    EntityManager entities;

    @Test
    void showsNothingThatTheSenderWroteBeforeItIsRead() {
        GivenCity.named("marble-hall");

        var address = submit("marble-hall");

        anyone().get(address)
                .then()
                .statusCode(200)
                .body("state", equalTo("received"))
                .body("city", equalTo("marble-hall"))
                .body("subject", equalTo("/v1/cities/marble-hall"))
                .body("moderation", nullValue())
                .body("receivedAt", notNullValue())
                .body("reviewStartedAt", nullValue())
                .body("claim", nullValue())
                .body("sourceUrl", nullValue())
                .body("note", nullValue());
        assertThat(anyone().get("/v1/corrections?city=marble-hall").asString()).doesNotContain(WRITTEN);
        secretariat()
                .get(address)
                .then()
                .body("claim", containsString("signed in marble"))
                .body("sourceUrl", containsString("minutes-of-marble"))
                .body("note", containsString("carved on page 3"));
    }

    @Test
    void leadsFromReceiptToTheRecord() {
        GivenCity.named("marble-arch");
        var address = submit("marble-arch");

        move(address, "moderation", "{\"text\": \"published\"}").statusCode(200).body("state", equalTo("under-review"));
        anyone().get(address)
                .then()
                .body("claim", containsString("signed in marble"))
                .body("moderation", equalTo("published"));
        move(address, "decision", "{\"verdict\": \"accepted\", \"reason\": \"The minutes say so.\"}")
                .statusCode(200)
                .body("state", equalTo("accepted"));
        move(address, "application", "{\"changed\": \"/v1/cities/marble-arch\"}")
                .statusCode(200);

        anyone().get(address)
                .then()
                .body("state", equalTo("applied"))
                .body("reason", equalTo("The minutes say so."))
                .body("changed", equalTo("/v1/cities/marble-arch"))
                .body("decidedAt", notNullValue())
                .body("appliedAt", notNullValue())
                .body("version", equalTo(3));
        assertThat(SignatoriesTopic.eventsOf(idIn(address), 4))
                .hasExactlyElementsOfTypes(
                        CorrectionReceived.class,
                        CorrectionModerated.class,
                        CorrectionDecided.class,
                        CorrectionApplied.class)
                .allSatisfy(event -> {
                    assertThat(event.city()).isEqualTo("marble-arch");
                    assertThat(event.touches()).containsExactly("correction:" + idIn(address), "corrections");
                });
        assertThat(SignatoriesTopic.textsOf(idIn(address), 4))
                .allSatisfy(text -> assertThat(text).doesNotContain(WRITTEN));
    }

    @Test
    void declinesAndWithholdsAgainWhatWasPublished() {
        GivenCity.named("marble-hill");
        var address = submit("marble-hill");
        move(address, "moderation", "{\"text\": \"published\"}").statusCode(200);
        move(address, "decision", "{\"verdict\": \"declined\", \"reason\": \"The page says otherwise.\"}")
                .statusCode(200)
                .body("state", equalTo("declined"));

        move(address, "moderation", "{\"text\": \"withheld\"}")
                .statusCode(200)
                .body("state", equalTo("declined"))
                .body("claim", notNullValue());

        anyone().get(address)
                .then()
                .body("claim", nullValue())
                .body("moderation", equalTo("withheld"))
                .body("reason", equalTo("The page says otherwise."));
    }

    @Test
    void tellsWhichMovesAreLegal() {
        GivenCity.named("marble-gate");
        var address = submit("marble-gate");

        move(address, "decision", "{\"verdict\": \"accepted\", \"reason\": \"Yes.\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-move"))
                .body("legalMoves", contains("moderation"));
        move(address, "moderation", "{\"text\": \"withheld\"}").statusCode(200);
        move(address, "application", "{\"changed\": \"/v1/cities/marble-gate\"}")
                .statusCode(409)
                .body("legalMoves", contains("moderation", "decision"));
        move(address, "decision", "{\"verdict\": \"declined\", \"reason\": \"No.\"}")
                .statusCode(200);
        move(address, "decision", "{\"verdict\": \"accepted\", \"reason\": \"Yes.\"}")
                .statusCode(409)
                .body("legalMoves", contains("moderation"));
    }

    @Test
    void wantsToKnowWhichVersionIsJudged() {
        GivenCity.named("marble-head");
        var address = submit("marble-head");
        var tag = secretariat().get(address).header("ETag");
        var moderation = "{\"text\": \"withheld\"}";

        secretariat().body(moderation).post(address + "/moderation").then().statusCode(428);
        post(secretariat().header("If-Match", tag).header("Idempotency-Key", "marble-head"), address, moderation)
                .then()
                .statusCode(200);
        post(secretariat().header("If-Match", tag), address, moderation).then().statusCode(412);
        post(secretariat().header("If-Match", tag).header("Idempotency-Key", "marble-head"), address, moderation)
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", "true")
                .body("version", equalTo(1));
    }

    @Test
    void tellsTheSecretariatAloneHowToReachTheSenderAndForgetsItForGood() {
        GivenCity.named("marble-bar");
        var address = submit("marble-bar");
        var contact = address + "/contact";

        secretariat().get(contact).then().statusCode(200).body("email", equalTo("reader@marble.example.org"));
        anyone().get(contact).then().statusCode(401);
        for (var suffix : List.of("", ".csv", ".ndjson")) {
            var list = "/v1/corrections" + suffix + "?city=marble-bar";
            assertThat(secretariat().get(list).asString()).doesNotContain("reader@marble");
        }
        secretariat().delete(contact).then().statusCode(204);

        secretariat().get(contact).then().statusCode(404);
        secretariat().delete(contact).then().statusCode(404);
        anyone().get(address).then().statusCode(200);
        assertThat(entities.createNativeQuery("select count(*) from correction_contact where correction_id = ?1")
                        .setParameter(1, idIn(address))
                        .getSingleResult())
                .isEqualTo(0L);
    }

    @Test
    void keepsWhatSendersWroteOutOfFiles() {
        GivenCity.named("marble-rock");
        var address = submit("marble-rock");
        move(address, "moderation", "{\"text\": \"published\"}").statusCode(200);

        for (var suffix : List.of(".csv", ".ndjson")) {
            assertThat(anyone().get("/v1/corrections" + suffix + "?city=marble-rock")
                            .asString())
                    .contains("marble-rock", "under-review")
                    .doesNotContain(WRITTEN);
        }
    }

    @Test
    void listsByStateAndCityTheLatestFirst() {
        GivenCity.named("marble-falls");
        var first = submit("marble-falls");
        var second = submit("/v1/signatories/marble-falls/signings");
        move(first, "moderation", "{\"text\": \"withheld\"}").statusCode(200);

        anyone().get("/v1/corrections?city=marble-falls")
                .then()
                .body("items.id", contains(idIn(second).toString(), idIn(first).toString()));
        anyone().get("/v1/corrections?city=marble-falls&state=under-review")
                .then()
                .body("items.id", contains(idIn(first).toString()));
        anyone().get("/v1/corrections?city=marble-falls&state=applied").then().body("items", empty());
        String next = anyone().get("/v1/corrections?city=marble-falls&limit=1").path("page.next");
        anyone().urlEncodingEnabled(false)
                .get(next)
                .then()
                .body("items.id", contains(idIn(first).toString()));
        anyone().get("/v1/corrections?state=aplied")
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString("applied"));
    }

    @Test
    void showsAPathThatTheSenderWroteOnlyWhenItIsRead() {
        var address = submit("/v1/conferences/Carved-insults");

        anyone().get(address).then().body("subject", nullValue()).body("city", nullValue());
        secretariat().get(address).then().body("subject", equalTo("/v1/conferences/Carved-insults"));
        move(address, "moderation", "{\"text\": \"published\"}").statusCode(200);
        anyone().get(address).then().body("subject", equalTo("/v1/conferences/Carved-insults"));
    }

    @Test
    void followsACityToItsNewName() {
        GivenCity.named("marble-old");
        var address = submit("marble-old");
        var tag = anyone().get("/v1/cities/marble-old").header("ETag");
        secretariat()
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body("{\"slug\": \"marble-new\"}")
                .patch("/v1/cities/marble-old")
                .then()
                .statusCode(200);

        anyone().get(address).then().body("subject", equalTo("/v1/cities/marble-new"));
        var again = submit("marble-old");
        anyone().get(again).then().body("city", equalTo("marble-new"));
    }

    @ParameterizedTest
    @CsvSource({
        "subject, '\"Dortmund!\"', 400",
        "subject, '\"/v2/cities\"', 400",
        "subject, '\"/v1/cities?q=x\"', 400",
        "subject, null, 400",
        "subject, '\"atlantis\"', 422",
        "claim, '\" \"', 400",
        "sourceUrl, null, 400",
        "sourceUrl, '\"ftp://example.org/\"', 400",
        "sourceUrl, '\"http://127.0.0.1/admin\"', 422",
        "contactEmail, '\"nobody\"', 400"
    })
    void pointsAtWhatIsWrong(String member, String value, int status) {
        var body =
                correction("/v1/cities").replaceFirst("\"" + member + "\": \"[^\"]*\"", "\"" + member + "\": " + value);

        client().body(body)
                .post("/v1/corrections")
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem("/" + member));
    }

    /** A pattern is tried on texts that are too long as well; one that backtracks would never end, or exhaust the stack. */
    @ParameterizedTest
    @CsvSource({"subject, a, -a-bb, ''", "subject, /v1, /a/bb, ''", "contactEmail, a@, ., @"})
    @Timeout(60)
    void refusesEndlessTexts(String member, String begin, String middle, String end) {
        var text = begin + middle.repeat(900_000 / middle.length()) + end;
        var body = correction("/v1/cities")
                .replaceFirst("\"" + member + "\": \"[^\"]*\"", "\"" + member + "\": \"" + text + "\"");

        client().body(body)
                .post("/v1/corrections")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/" + member));
    }

    @Test
    void boundsWhatOneClientMaySend() {
        for (int i = 0; i < 10; i++) {
            client("192.0.2.77")
                    .body(correction("/v1/cities"))
                    .post("/v1/corrections")
                    .then()
                    .statusCode(201);
        }

        client("192.0.2.77")
                .body(correction("/v1/cities"))
                .post("/v1/corrections")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesRegex("[1-9][0-9]*"))
                .body("type", equalTo("/problems/too-many-requests"))
                .body("detail", not(containsString("192.0.2.77")));
        client("192.0.2.78")
                .body(correction("/v1/cities"))
                .post("/v1/corrections")
                .then()
                .statusCode(201);
    }

    private static String correction(String subject) {
        return """
                {"subject": "%s", "claim": "It is signed in marble.",
                 "sourceUrl": "https://example.org/minutes-of-marble", "note": "It is carved on page 3.",
                 "contactEmail": "reader@marble.example.org"}""".formatted(subject);
    }

    /** The address of what was submitted. */
    private static String submit(String subject) {
        return client().body(correction(subject))
                .post("/v1/corrections")
                .then()
                .statusCode(201)
                .header("Location", matchesRegex("/v1/corrections/[0-9a-f-]{36}"))
                .body("state", equalTo("received"))
                .body("claim", nullValue())
                .extract()
                .header("Location");
    }

    private static RequestSpecification client() {
        return client("198.51.100." + CLIENT.incrementAndGet());
    }

    private static RequestSpecification client(String address) {
        return anyone().header("X-Forwarded-For", address).contentType("application/json");
    }

    /** A move of the current version. */
    private static ValidatableResponse move(String address, String move, String body) {
        var tag = secretariat().get(address).header("ETag");
        return secretariat()
                .header("If-Match", tag)
                .body(body)
                .post(address + "/" + move)
                .then();
    }

    private static Response post(RequestSpecification caller, String address, String moderation) {
        return caller.body(moderation).post(address + "/moderation");
    }

    private static UUID idIn(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }
}
