package eu.integratingcities.http.place;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.http.contract.WholeList;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class BoundingBoxTest {
    @Inject
    EntityManager entities;

    @BeforeEach
    @Transactional
    void record() {
        entities.createNativeQuery("delete from place where slug like 'box-%'").executeUpdate();
        insert("box-utrecht", 52.09083, 5.12222);
        insert("box-toronto", 43.70011, -79.4163);
        insert("box-suva", -18.14161, 178.44149);
        insert("box-apia", -13.83333, -171.76666);
        insert("box-nowhere", null, null);
    }

    @Test
    void keepsWhatLiesWithin() {
        assertThat(within("3.3,50.7,7.3,53.6")).containsExactly("box-utrecht");
        assertThat(within("-180,-90,180,90"))
                .containsExactlyInAnyOrder("box-utrecht", "box-toronto", "box-suva", "box-apia");
        assertThat(within("-79.5,43,-79.4,44")).containsExactly("box-toronto");
    }

    @Test
    void includesItsEdges() {
        assertThat(within("5.12222,52.09083,6,53")).containsExactly("box-utrecht");
        assertThat(within("-80,43,-79.4163,43.70011")).containsExactly("box-toronto");
    }

    @Test
    void crossesTheAntimeridianWithWestGreaterThanEast() {
        assertThat(within("177,-20,-170,-10")).containsExactlyInAnyOrder("box-suva", "box-apia");
        assertThat(within("5,-90,-79,90")).contains("box-utrecht", "box-toronto", "box-suva", "box-apia");
    }

    @Test
    void goesOnPageByPageOnBothSidesOfTheAntimeridian() {
        var pages = WholeList.pages("/v1/places?prefix=box-&sort=name&limit=1&count=true&bbox=5,-90,-79,90");

        assertThat(pages)
                .extracting(page -> page.<String>path("items[0].slug"))
                .containsExactly("box-apia", "box-suva", "box-toronto", "box-utrecht");
        assertThat(pages).extracting(page -> page.<Integer>path("page.total")).containsOnly(4);
    }

    @Test
    void isPartOfTheQuestionThatACursorBelongsTo() {
        String next = given().get("/v1/places?prefix=box-&limit=1&bbox=-180,-90,180,90")
                .path("page.next");

        given().urlEncodingEnabled(false)
                .get(next.replace("180%2C90", "180%2C89"))
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-cursor"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5,50,7 | wrong-value | Expected west,south,east,north, found 5,50,7.",
                "5,50,0,7,53,100 | wrong-value | Expected west,south,east,north",
                "5,fifty,7,53 | wrong-value | south is \"fifty\"",
                "5,50,,53 | wrong-value | east is \"\"",
                "NaN,50,7,53 | wrong-value | west is \"NaN\"",
                "0x1p3,50,7,53 | wrong-value | west is \"0x1p3\"",
                "5,-91,7,53 | out-of-range | south is -91; expected -90 to 90.",
                "5,50,180.5,53 | out-of-range | east is 180.5; expected -180 to 180.",
                "5,53,7,50 | wrong-order | south is 53, which is north of north, 50."
            })
    void refusesWhatIsNoBoxAndNamesThePlace(String box, String code, String detail) {
        given().queryParam("bbox", box)
                .get("/v1/places")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-parameter"))
                .body("errors.parameter", contains("bbox"))
                .body("errors.code", contains(code))
                .body("errors[0].detail", containsString(detail));
    }

    @Test
    void writesLongitudeBeforeLatitude() {
        given().get("/v1/places.geojson?prefix=box-&bbox=-80,43,-79,44")
                .then()
                .statusCode(200)
                .contentType("application/geo+json")
                .body("features[0].geometry.coordinates", contains(-79.4163f, 43.70011f));
    }

    @Test
    void tellsThatAPlaceIsNotKnown() {
        given().get("/v1/places.geojson?prefix=box-")
                .then()
                .body(
                        "features.properties.slug",
                        containsInAnyOrder("box-utrecht", "box-toronto", "box-suva", "box-apia", "box-nowhere"))
                .body("features.find { it.properties.slug == 'box-nowhere' }.geometry", equalTo(null));
    }

    private static List<String> within(String box) {
        return given().get("/v1/places?prefix=box-&bbox=" + box)
                .then()
                .statusCode(200)
                .extract()
                .path("items.slug");
    }

    private void insert(String slug, Double latitude, Double longitude) {
        entities.createNativeQuery(
                        "insert into place (id, slug, name, kind, latitude, longitude) values (gen_random_uuid(), ?1, ?1, 'PORT_TOWN', ?2, ?3)")
                .setParameter(1, slug)
                .setParameter(2, latitude)
                .setParameter(3, longitude)
                .executeUpdate();
    }
}
