package eu.integratingcities.http.language;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class LocalizedTest {

    @Test
    void answersInTheLanguageOfTheParameterThenOfTheHeader() {
        given().get("/v1/rivers/rhine")
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Rhine"))
                .header("Content-Language", equalTo("en"))
                .header("Vary", equalTo("Accept, Accept-Language"));
        given().header("Accept-Language", "fr-BE, de;q=0.5")
                .get("/v1/rivers/rhine")
                .then()
                .body("displayName", equalTo("Rhin"))
                .header("Content-Language", equalTo("fr"));
        given().header("Accept-Language", "fr")
                .get("/v1/rivers/rhine?lang=de-AT")
                .then()
                .body("displayName", equalTo("Rhein"))
                .header("Content-Language", equalTo("de"));
    }

    @Test
    void namesEveryLanguageOfAList() {
        given().get("/v1/rivers?lang=fr")
                .then()
                .statusCode(200)
                .body("items.displayName", contains("Rhin", "Thames"))
                .header("Content-Language", equalTo("en, fr"));
    }

    @Test
    void saysThatAnEmptyListVariesToo() {
        given().get("/v1/rivers?longer-than=9000")
                .then()
                .header("Vary", equalTo("Accept, Accept-Language"))
                .header("Content-Language", nullValue());
    }

    @Test
    void tagsEachLanguageByItself() {
        var german = given().get("/v1/rivers/rhine?lang=de").header("ETag");
        var french = given().get("/v1/rivers/rhine?lang=fr").header("ETag");

        assertThat(german).isNotEqualTo(french);
        given().header("If-None-Match", german)
                .get("/v1/rivers/rhine?lang=de")
                .then()
                .statusCode(304)
                .header("Vary", equalTo("Accept, Accept-Language"))
                .body(emptyString());
    }

    @Test
    void writesCsvInTheLanguageToo() {
        var csv = given().get("/v1/rivers.csv?lang=de").asString();

        assertThat(csv.lines())
                .startsWith("slug,displayName,displayLang,length")
                .contains("rhine,Rhein,de,1233");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de_DE", "germanlanguage", "", "*"})
    void refusesWhatIsNoLanguageTag(String lang) {
        given().queryParam("lang", lang)
                .get("/v1/rivers")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("lang"))
                .body("errors[0].detail", containsString("a language tag such as de"));
    }

    @Test
    void takesTheParameterOnlyWhereItMatters() {
        given().get("/v1/places?lang=de").then().statusCode(400).body("errors[0].code", equalTo("unknown"));
    }
}
