package eu.integratingcities.gateway;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import eu.integratingcities.gateway.door.GatewayServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Upstream.class)
class RoutingTest {
    @Inject
    GatewayServer server;

    private RequestSpecification gateway() {
        return GatewayClient.to(server.port());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/signatories",
        "POST, /v1/signatories",
        "GET, /v1/signatories/toronto",
        "PATCH, /v1/signatories/toronto",
        "DELETE, /v1/signatories/toronto",
        "PUT, /v1/signatories/toronto/competences",
        "GET, /v1/conferences"
    })
    void takesEachMethodToTheServiceThatOwnsThePath(String method, String path) {
        gateway()
                .request(method, path)
                .then()
                .statusCode(200)
                .body("method", equalTo(method))
                .body("uri", equalTo(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/signatories.csv",
                "/v1/signatories/statistics.ndjson",
                "/v1/signatories/toronto.json",
                "/v1/signatories?limit=5&cursor=a%2Fb",
                "/v1/signatories/s%C3%A3o-paulo"
            })
    void keepsSuffixesQueriesAndEncodingAsTheyAre(String target) {
        gateway().get(target).then().statusCode(200).body("uri", equalTo(target));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/signatorys, /v1/signatories",
        "/signatories, /v1/signatories",
        "/v1/signatory/utrecht/competences, /v1/signatories/utrecht/competences",
        "/v1/signatories/, /v1/signatories",
        "/openapi.jsn, /openapi.json"
    })
    void namesTheNearestPathWhenNothingIsThere(String path, String nearest) {
        gateway()
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unknown-path"))
                .body("nearest", equalTo(nearest))
                .body("detail", containsString(nearest));
    }

    @Test
    void guessesNothingForAPathThatIsLikeNone() {
        gateway().get("/wp-admin/setup-config.php").then().statusCode(404).body("nearest", equalTo(null));
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /v1/signatories, 'GET, HEAD, OPTIONS, POST'",
        "POST, /v1/signatories/toronto, 'DELETE, GET, HEAD, OPTIONS, PATCH'",
        "GET, /v1/imports/signatories/x, ''",
        "TRACE, /v1/signatories, 'GET, HEAD, OPTIONS, POST'",
        "BREW, /v1/signatories, 'GET, HEAD, OPTIONS, POST'",
        "POST, /openapi.json, 'GET, HEAD, OPTIONS'",
        "HEAD, /v1/imports/signatories, 'OPTIONS, POST'"
    })
    void saysWhichMethodsArePossible(String method, String path, String allow) {
        var answer = gateway().request(method, path).then();
        if (allow.isEmpty()) {
            answer.statusCode(404);
        } else {
            answer.statusCode(405).header("Allow", allow).contentType("application/problem+json");
        }
    }

    @Test
    void answersHeadLikeGetWithoutTheBody() {
        var get = gateway().get("/v1/conferences").then().statusCode(200).extract();

        gateway()
                .head("/v1/conferences")
                .then()
                .statusCode(200)
                .header("Content-Type", get.header("Content-Type"))
                .body(equalTo(""));
        gateway()
                .head("/openapi.json")
                .then()
                .statusCode(200)
                .header("Content-Length", gateway().get("/openapi.json").header("Content-Length"));
    }

    @Test
    void tellsWhatIsPossibleWithoutAskingTheService() {
        gateway().options("/v1/monitoring/reports").then().statusCode(204).header("Allow", "OPTIONS, POST");
        gateway().options("/v1/nothing").then().statusCode(404);
    }
}
