package eu.integratingcities.http.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.http.contract.Tokens;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class IdempotencyTest {
    private final String key = UUID.randomUUID().toString();

    @Inject
    EntityManager entities;

    @Inject
    KeptAnswers answers;

    @Test
    void givesTheFirstAnswerAgain() {
        var first = create(key, "secretariat", place("idem-a"))
                .then()
                .statusCode(201)
                .extract();

        var second = create(key, "secretariat", place("idem-a"))
                .then()
                .statusCode(201)
                .extract();

        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location"))
                .isEqualTo(first.header("Location"))
                .isEqualTo("/v1/places/idem-a");
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).startsWith("\"1.");
        assertThat(second.contentType()).isEqualTo(first.contentType());
    }

    @Test
    @Transactional
    void keepsWhetherAnAnswerHasAVersionWhateverElseItHas() {
        var named = IdempotencyKey.of("secretariat", "POST /v1/kept", key);
        for (var answer : List.of(
                new KeptAnswer(200, null, 3L, new byte[] {1}),
                new KeptAnswer(202, "/v1/kept/1", null, new byte[] {2}))) {
            answers.keep(named, new byte[] {9}, answer);

            assertThat(answers.find(named, new byte[] {9}))
                    .hasValueSatisfying(found -> assertThat(found.version()).isEqualTo(answer.version()));
        }
    }

    @Test
    void refusesAnotherBodyUnderTheSameKey() {
        create(key, "secretariat", place("idem-b"));

        create(key, "secretariat", place("idem-c"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"))
                .body("errors[0].header", equalTo("Idempotency-Key"));
        given().get("/v1/places/idem-c").then().statusCode(404);
    }

    @Test
    void keepsNothingOfARefusal() {
        create(key, "secretariat", "{\"slug\":\"idem-d\",\"name\":\"\",\"kind\":\"village\"}")
                .then()
                .statusCode(400);

        create(key, "secretariat", place("idem-d")).then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void doesNotMixTheKeysOfTwoCallers() {
        create(key, "secretariat", place("idem-e")).then().statusCode(201);

        given().auth()
                .oauth2(Tokens.cityEditor("idem-e"))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(place("idem-e"))
                .post("/v1/places")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-exists"));
    }

    @Test
    void worksOnceHoweverManyAskAtTheSameTime() throws Exception {
        try (var clients = Executors.newFixedThreadPool(8)) {
            Callable<Response> ask = () -> create(key, "secretariat", place("idem-f"));
            var statuses = clients
                    .invokeAll(IntStream.range(0, 8).mapToObj(i -> ask).toList())
                    .stream()
                    .map(answer -> answer.resultNow().statusCode())
                    .toList();

            assertThat(statuses).contains(201).allMatch(status -> status == 201 || status == 409);
        }
        create(key, "secretariat", place("idem-f"))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"));
    }

    @Test
    @Transactional
    void refusesWhileTheFirstIsInFlight() {
        var name = String.join("\n", "secretariat", "POST /v1/places", key);
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, name)
                .getSingleResult();

        create(key, "secretariat", place("idem-g"))
                .then()
                .statusCode(409)
                .header("Retry-After", equalTo("1"))
                .body("type", equalTo("/problems/request-in-flight"));
    }

    @Test
    void refusesWhatIsNotAKey() {
        create("two words", "secretariat", place("idem-h"))
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-header"));
    }

    private static String place(String slug) {
        return "{\"slug\":\"%s\",\"name\":\"Name\",\"kind\":\"village\"}".formatted(slug);
    }

    private static Response create(String key, String role, String body) {
        return given().auth()
                .oauth2(Tokens.of(role))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/v1/places");
    }
}
