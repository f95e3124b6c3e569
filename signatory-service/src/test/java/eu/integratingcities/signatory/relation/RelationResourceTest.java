package eu.integratingcities.signatory.relation;

import static eu.integratingcities.signatory.Requests.anyone;
import static eu.integratingcities.signatory.Requests.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.events.CityChanged;
import eu.integratingcities.events.PartialDate;
import eu.integratingcities.events.RelationState;
import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.RealPlatform;
import eu.integratingcities.signatory.GivenCity;
import eu.integratingcities.signatory.SignatoriesTopic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class RelationResourceTest {

    @Test
    void isToldByBothCitiesFromTheirSide() {
        var old = GivenCity.listed("buda");
        var merged = GivenCity.named("budapest");

        String id = relate("buda", "successor", "budapest")
                .statusCode(201)
                .extract()
                .path("id");

        anyone().get("/v1/cities/buda/relations")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].type", equalTo("successor"))
                .body("items[0].city.slug", equalTo("budapest"))
                .body("items[0].since.value", equalTo("1873-11"));
        anyone().get("/v1/cities/budapest/relations/" + id)
                .then()
                .statusCode(200)
                .body("type", equalTo("predecessor"))
                .body("city.id", equalTo(old.id().toString()));
        anyone().get("/v1/cities/budapest").then().body("relations.type", contains("predecessor"));
        anyone().get("/v1/signatories/buda").then().body("relations.city.slug", contains("budapest"));
        anyone().get("/v1/signatories?q=buda&limit=500")
                .then()
                .body(
                        "items.find { it.slug == 'buda' }.relations.city.id",
                        contains(merged.id().toString()));
    }

    @Test
    void isNewsOfBothCities() {
        var part = GivenCity.listed("altona");
        var whole = GivenCity.named("hamburg-altona");

        String id = relate("altona", "part-of", "hamburg-altona").extract().path("id");

        var since = PartialDate.of("1873-11");
        assertThat(SignatoriesTopic.eventsOf(part.id(), 3).getLast())
                .isInstanceOfSatisfying(CityChanged.class, event -> {
                    assertThat(event.state().relations())
                            .containsExactly(new RelationState(UUID.fromString(id), "part-of", whole.id(), since));
                    assertThat(event.touches()).contains("city:altona", "signatory:altona", "signatories");
                });
        assertThat(SignatoriesTopic.eventsOf(whole.id(), 2).getLast())
                .isInstanceOfSatisfying(CityChanged.class, event -> {
                    assertThat(event.state().relations())
                            .containsExactly(new RelationState(UUID.fromString(id), "has-part", part.id(), since));
                    assertThat(event.touches()).contains("city:hamburg-altona", "signatories");
                });
    }

    @Test
    void leavesTheStatusToADecision() {
        var city = GivenCity.listed("elberfeld");
        GivenCity.named("wuppertal");

        relate("elberfeld", "successor", "wuppertal").statusCode(201);

        anyone().get("/v1/signatories/elberfeld").then().body("status", equalTo("listed"));
        secretariat()
                .body("""
                        {"status": "ended", "trueFrom": {"value": "2025-08-01", "precision": "day"},
                         "reason": "succeeded"}""")
                .post("/v1/signatories/elberfeld/status-decisions")
                .then()
                .statusCode(201);
        for (var name : new String[] {"elberfeld", city.id().toString()}) {
            anyone().get("/v1/signatories/" + name)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("ended"))
                    .body("statusReason", equalTo("succeeded"))
                    .body("relations[0].city.slug", equalTo("wuppertal"));
        }
    }

    @Test
    void isRecordedOnceFromWhicheverSide() {
        GivenCity.named("barmen");
        GivenCity.named("vohwinkel");
        relate("barmen", "part-of", "vohwinkel").statusCode(201);

        relate("barmen", "part-of", "vohwinkel").statusCode(409).body("errors[0].pointer", equalTo("/city"));
        relate("vohwinkel", "has-part", "barmen").statusCode(409);
        relate("vohwinkel", "successor", "barmen").statusCode(201);
    }

    @Test
    void refusesCircles() {
        GivenCity.named("circle-a");
        GivenCity.named("circle-b");
        GivenCity.named("circle-c");
        relate("circle-a", "successor", "circle-b").statusCode(201);
        relate("circle-b", "successor", "circle-c").statusCode(201);

        relate("circle-a", "successor", "circle-a").statusCode(422).body("errors[0].code", equalTo("circle"));
        relate("circle-b", "successor", "circle-a").statusCode(422);
        relate("circle-a", "predecessor", "circle-c").statusCode(422);
        relate("circle-c", "part-of", "circle-a").statusCode(201);
    }

    @Test
    void refusesACityThatIsNotOnFile() {
        GivenCity.named("cottbus");

        relate("cottbus", "part-of", "atlantis")
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-reference"))
                .body("errors[0].pointer", equalTo("/city"));
        relate("cottbus", "twin", "atlantis").statusCode(400);
        anyone().get("/v1/cities/cottbus/relations").then().body("items", empty());
    }

    @Test
    void goesFromBothCities() {
        var one = GivenCity.named("erfurt");
        var other = GivenCity.named("gotha");
        var third = GivenCity.named("jena");
        String id = relate("erfurt", "part-of", "gotha").extract().path("id");
        var tag = anyone().get("/v1/cities/gotha/relations/" + id).header("ETag");

        secretariat().delete("/v1/cities/gotha/relations/" + id).then().statusCode(428);
        secretariat()
                .header("If-Match", tag)
                .delete("/v1/cities/" + third.slug() + "/relations/" + id)
                .then()
                .statusCode(404);
        secretariat()
                .header("If-Match", "\"7.x\"")
                .delete("/v1/cities/gotha/relations/" + id)
                .then()
                .statusCode(412);
        secretariat()
                .header("If-Match", tag)
                .delete("/v1/cities/gotha/relations/" + id)
                .then()
                .statusCode(204);

        anyone().get("/v1/cities/erfurt/relations/" + id).then().statusCode(404);
        for (var city : new GivenCity[] {one, other}) {
            anyone().get("/v1/cities/" + city.slug()).then().body("relations", empty());
            anyone().get("/v1/cities/" + city.slug() + "/relations").then().body("dataAsOf", notNullValue());
            assertThat(SignatoriesTopic.eventsOf(city.id(), 3).getLast())
                    .isInstanceOfSatisfying(
                            CityChanged.class,
                            event -> assertThat(event.state().relations()).isEmpty());
        }
    }

    @Test
    void takesARelationOfWhichNoSourceTellsSinceWhen() {
        GivenCity.named("bitterfeld");
        GivenCity.named("merseburg");

        secretariat()
                .body("{\"type\": \"part-of\", \"city\": \"merseburg\"}")
                .post("/v1/cities/bitterfeld/relations")
                .then()
                .statusCode(201)
                .body("since", nullValue())
                .body("sourceIds", empty());
    }

    /** Answers show the name of the other city, so a change of its name must make them stale. */
    @Test
    void namesBothCitiesAsWhatAnswersAreMadeOf() {
        GivenCity.listed("koepenick");
        GivenCity.named("berlin-koepenick");
        relate("koepenick", "part-of", "berlin-koepenick");

        for (var path :
                new String[] {"/v1/cities/koepenick", "/v1/cities/koepenick/relations", "/v1/signatories/koepenick"}) {
            assertThat(anyone().get(path).header("Surrogate-Key").split(" ", -1))
                    .as(path)
                    .contains("city:berlin-koepenick");
        }
    }

    @Test
    void showsTheOtherCityUnderItsNewName() {
        GivenCity.named("chemnitz-part");
        var renamed = GivenCity.named("karl-marx-stadt");
        relate("chemnitz-part", "part-of", "karl-marx-stadt");

        secretariat()
                .contentType("application/merge-patch+json")
                .header("If-Match", anyone().get("/v1/cities/karl-marx-stadt").header("ETag"))
                .body("{\"slug\": \"chemnitz-again\"}")
                .patch("/v1/cities/karl-marx-stadt")
                .then()
                .statusCode(200);

        anyone().get("/v1/cities/chemnitz-part").then().body("relations[0].city.slug", equalTo("chemnitz-again"));
        assertThat(SignatoriesTopic.eventsOf(renamed.id(), 3).getLast().touches())
                .contains("city:karl-marx-stadt", "city:chemnitz-again", "signatories");
    }

    private static ValidatableResponse relate(String slug, String type, String other) {
        return secretariat()
                .body("""
                        {"type": "%s", "city": "%s", "since": {"value": "1873-11", "precision": "month"},
                         "sourceIds": ["S01"]}""".formatted(type, other))
                .post("/v1/cities/" + slug + "/relations")
                .then();
    }
}
