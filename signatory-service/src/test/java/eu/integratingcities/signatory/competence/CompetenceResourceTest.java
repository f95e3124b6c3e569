package eu.integratingcities.signatory.competence;

import static eu.integratingcities.signatory.Requests.anyone;
import static eu.integratingcities.signatory.Requests.cityEditor;
import static eu.integratingcities.signatory.Requests.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.events.CompetenceChanged;
import eu.integratingcities.events.CompetenceState;
import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.RealPlatform;
import eu.integratingcities.signatory.GivenCharter;
import eu.integratingcities.signatory.GivenCity;
import eu.integratingcities.signatory.SignatoriesTopic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class CompetenceResourceTest {

    private static final String SHARED = "{\"competence\": \"shared\", \"note\": \"With the region\"}";
    private static final String NONE = "{\"competence\": \"none\"}";

    @BeforeEach
    void recordCharter() {
        GivenCharter.isOnFile();
    }

    @Test
    void letsTheCitysEditorStateCompetencesInTheOrderOfTheCharter() {
        GivenCity.listed("aarau");
        var editor = cityEditor("aarau");

        put(editor, "aarau", "BU-3", SHARED, 201);
        put(editor, "aarau", "PM-1", NONE, 201);

        anyone().get("/v1/signatories/aarau/competences")
                .then()
                .statusCode(200)
                .body("items.commitment", contains("PM-1", "BU-3"))
                .body("items.competence", contains("none", "shared"))
                .body("items.note", contains(nullValue(), equalTo("With the region")));
    }

    @Test
    void tellsOthersWhatIsStatedNow() {
        var city = GivenCity.listed("baden");

        put(secretariat(), "baden", "SP-1", SHARED, 201);

        assertThat(SignatoriesTopic.eventsOf(city.id(), 3).getLast())
                .isInstanceOfSatisfying(CompetenceChanged.class, event -> {
                    assertThat(event.state().membership().competences())
                            .containsExactly(new CompetenceState("SP-1", "shared", "With the region"));
                    assertThat(event.touches()).containsExactly("signatory:baden");
                });
    }

    @Test
    void tellsThatSomethingWasTakenBack() {
        GivenCity.listed("biel");
        var tag = put(secretariat(), "biel", "EM-1", SHARED, 201);
        Instant stated = dataAsOf("biel");

        secretariat()
                .header("If-Match", tag)
                .delete("/v1/signatories/biel/competences/EM-1")
                .then()
                .statusCode(204);

        assertThat(dataAsOf("biel")).isAfter(stated);
    }

    private static Instant dataAsOf(String slug) {
        return Instant.parse(
                anyone().get("/v1/signatories/" + slug + "/competences").path("dataAsOf"));
    }

    @Test
    void wantsToKnowWhichVersionIsChanged() {
        GivenCity.listed("chur");
        var tag = put(secretariat(), "chur", "EM-1", SHARED, 201);

        put(secretariat(), "chur", "EM-1", NONE, 428);
        var changed = put(secretariat().header("If-Match", tag), "chur", "EM-1", NONE, 200);
        put(secretariat().header("If-Match", tag), "chur", "EM-1", SHARED, 412);

        anyone().get("/v1/signatories/chur/competences/EM-1")
                .then()
                .header("ETag", equalTo(changed))
                .body("competence", equalTo("none"))
                .body("note", nullValue());
    }

    @Test
    void createsNothingForWhoMeansToChange() {
        GivenCity.listed("davos");

        put(secretariat().header("If-Match", "\"0.x\""), "davos", "EM-2", SHARED, 412);

        anyone().get("/v1/signatories/davos/competences/EM-2").then().statusCode(404);
    }

    @Test
    void tellsNobodyOfWhatIsNotNew() {
        var city = GivenCity.listed("frauenfeld");
        var tag = put(secretariat(), "frauenfeld", "EM-1", SHARED, 201);

        var same = put(secretariat().header("If-Match", tag), "frauenfeld", "EM-1", SHARED, 200);
        put(secretariat(), "frauenfeld", "EM-2", SHARED, 201);

        assertThat(same).isEqualTo(tag);
        assertThat(SignatoriesTopic.eventsOf(city.id(), 4)).hasSize(4);
    }

    @Test
    void takesBackWhatIsStated() {
        var city = GivenCity.listed("glarus");
        var tag = put(secretariat(), "glarus", "PM-2", SHARED, 201);

        secretariat().delete("/v1/signatories/glarus/competences/PM-2").then().statusCode(428);
        cityEditor("glarus")
                .header("If-Match", tag)
                .delete("/v1/signatories/glarus/competences/PM-2")
                .then()
                .statusCode(204);

        anyone().get("/v1/signatories/glarus/competences").then().body("items", empty());
        put(secretariat(), "glarus", "PM-2", NONE, 201);
        assertThat(SignatoriesTopic.eventsOf(city.id(), 5).get(3))
                .isInstanceOfSatisfying(CompetenceChanged.class, event -> assertThat(
                                event.state().membership().competences())
                        .isEmpty());
    }

    @Test
    void refusesACommitmentThatNoEditionHas() {
        GivenCity.listed("lugano");

        put(secretariat(), "lugano", "PM-9", SHARED, 404);
        put(secretariat(), "lugano", "PM-1", "{\"competence\": \"partial\"}", 400);
        put(secretariat(), "lugano", "PM-1", "{\"note\": \"nothing\"}", 400);
    }

    @Test
    void keepsCandidatesPrivate() {
        GivenCity.declared("sion");

        put(secretariat(), "sion", "PM-1", SHARED, 404);
        anyone().get("/v1/signatories/sion/competences").then().statusCode(404);
    }

    @Test
    void leadsFromTheOldSlugToTheNew() {
        GivenCity.listed("thun-old");
        put(secretariat(), "thun-old", "PM-1", SHARED, 201);
        secretariat()
                .contentType("application/merge-patch+json")
                .header("If-Match", anyone().get("/v1/cities/thun-old").header("ETag"))
                .body("{\"slug\": \"thun-new\"}")
                .patch("/v1/cities/thun-old")
                .then()
                .statusCode(200);

        anyone().redirects()
                .follow(false)
                .get("/v1/signatories/thun-old/competences")
                .then()
                .statusCode(308)
                .header("Location", equalTo("/v1/signatories/thun-new/competences"));
    }

    @Test
    void namesTheSignatoryAsWhatTheAnswerIsMadeOf() {
        var city = GivenCity.listed("zug");

        assertThat(anyone().get("/v1/signatories/" + city.id() + "/competences").header("Surrogate-Key"))
                .isEqualTo("signatory:" + city.id() + " signatory:zug");
    }

    private static String put(RequestSpecification caller, String slug, String code, String body, int answer) {
        return caller.body(body)
                .put("/v1/signatories/" + slug + "/competences/" + code)
                .then()
                .statusCode(answer)
                .extract()
                .header("ETag");
    }
}
