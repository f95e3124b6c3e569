package eu.integratingcities.signatory.city;

import static eu.integratingcities.signatory.Requests.anyone;
import static eu.integratingcities.signatory.Requests.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.RealPlatform;
import eu.integratingcities.signatory.GivenCity;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class DisplayedNamesTest {

    @Test
    void showsACityUnderItsNameInTheReadersLanguage() {
        name("dendermonde");

        anyone().get("/v1/cities/dendermonde?lang=fr-BE")
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Malines"))
                .body("displayLang", equalTo("fr"))
                .body("names.value", contains("Mechelen", "Malines"))
                .header("Content-Language", equalTo("fr"))
                .header("Vary", equalTo("Accept, Accept-Language"));
        anyone().header("Accept-Language", "nl, fr;q=0.8")
                .get("/v1/cities/dendermonde")
                .then()
                .body("displayName", equalTo("Mechelen"))
                .header("Content-Language", equalTo("nl"));
        anyone().get("/v1/cities/dendermonde?lang=sv")
                .then()
                .body("displayName", equalTo("Mechlin"))
                .header("Content-Language", equalTo("en"));
    }

    @Test
    void showsSignatoriesSoInListsDetailsAndTables() {
        GivenCity.listed("tongeren");
        name("tongeren");

        anyone().header("Accept-Language", "fr")
                .get("/v1/signatories/tongeren")
                .then()
                .body("displayName", equalTo("Malines"))
                .header("Content-Language", equalTo("fr"));
        anyone().get("/v1/signatories?lang=fr&q=malines")
                .then()
                .body("items.displayName", hasItem("Malines"))
                .header("Content-Language", equalTo("fr"));
        assertThat(anyone().get("/v1/signatories.csv?lang=fr&q=malines").asString())
                .contains("tongeren,Mechlin,Malines,fr,Malines,");
    }

    @Test
    void tagsEachLanguageByItselfAndLetsAnyOfThemBeChanged() {
        name("tienen");
        var french = anyone().get("/v1/cities/tienen?lang=fr").header("ETag");

        anyone().header("If-None-Match", french)
                .get("/v1/cities/tienen?lang=nl")
                .then()
                .statusCode(200);
        anyone().header("If-None-Match", french)
                .get("/v1/cities/tienen?lang=fr")
                .then()
                .statusCode(304);
        secretariat()
                .contentType("application/merge-patch+json")
                .header("If-Match", french)
                .body("{\"country\": \"BE\"}")
                .patch("/v1/cities/tienen?lang=fr")
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Malines"));
    }

    @Test
    void refusesWhatIsNoLanguageTag() {
        anyone().get("/v1/signatories?lang=de_DE").then().statusCode(400).body("errors[0].parameter", equalTo("lang"));
    }

    /** Gives the city the names of Mechelen. */
    private static void name(String slug) {
        if (anyone().get("/v1/cities/" + slug).statusCode() == 404) {
            GivenCity.named(slug);
        }
        secretariat()
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("""
                        {"name": "Mechlin",
                         "names": [{"value": "Mechelen", "lang": "nl", "type": "official"},
                                   {"value": "Malines", "lang": "fr", "type": "exonym"}]}""")
                .patch("/v1/cities/" + slug)
                .then()
                .statusCode(200);
    }
}
