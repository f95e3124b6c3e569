package eu.integratingcities.http.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.http.contract.Tokens;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class PlacesTest {
    @Test
    void createsReadsAndLists() {
        given().auth()
                .oauth2(Tokens.of("secretariat"))
                .contentType("application/json")
                .body("{\"slug\":\"utrecht\",\"name\":\"Utrecht\",\"kind\":\"port-town\"}")
                .post("/v1/places")
                .then()
                .statusCode(201)
                .header("Location", equalTo("/v1/places/utrecht"));
        given().get("/v1/places/utrecht").then().statusCode(200).header("ETag", startsWith("\"1."));
        given().get("/v1/places?kind=port-town&prefix=utrecht")
                .then()
                .statusCode(200)
                .body("items[0].slug", equalTo("utrecht"));
        given().get("/v1/places.csv?prefix=utrecht").then().statusCode(200);
        given().get("/openapi.json").then().statusCode(200);
    }
}
