package eu.integratingcities.http.parameter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.http.contract.Tokens;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class StrictParametersTest {
    @Test
    void namesTheNearestParameter() {
        given().get("/v1/places?lmit=5")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-parameter"))
                .body("errors[0].parameter", equalTo("lmit"))
                .body("errors[0].code", equalTo("unknown"))
                .body("errors[0].detail", containsString("Nearest: limit."));
        given().get("/v1/places/utrecht?x=1")
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString("Parameters: expand, fields."));
    }

    @Test
    void listsEverythingThatIsWrongInOneAnswer() {
        given().get("/v1/places?limit=many&kind=vilage&count=yes&prefix=a&prefix=b&bom=perhaps&nosuch=1")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("limit", "kind", "count", "prefix", "bom", "nosuch"))
                .body("errors.find { it.parameter == 'kind' }.detail", containsString("Nearest: village."))
                .body("errors.find { it.parameter == 'prefix' }.code", equalTo("repeated"));
    }

    @Test
    void holdsNumbersToTheirBounds() {
        given().get("/v1/places?limit=0")
                .then()
                .statusCode(400)
                .body("errors.detail", contains("Expected at least 1, found 0."));
        given().get("/v1/places?limit=501")
                .then()
                .statusCode(400)
                .body("errors.detail", contains("Expected at most 500, found 501."));
        given().get("/v1/places?limit=500&count=true").then().statusCode(200);
    }

    @Test
    void namesTheNearestSort() {
        given().get("/v1/places?sort=nmae")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("sort"))
                .body("errors[0].detail", containsString("Nearest: name."));
    }

    @Test
    void writesConstantsInKebabCase() {
        given().auth()
                .oauth2(Tokens.of("secretariat"))
                .contentType("application/json")
                .body("{\"slug\":\"param-a\",\"name\":\"A\",\"kind\":\"port-town\"}")
                .post("/v1/places")
                .then()
                .statusCode(201);
        given().get("/v1/places?kind=port-town&prefix=param-").then().body("items.kind", contains("port-town"));
        given().get("/v1/places?kind=PORT_TOWN").then().statusCode(400);
    }
}
