package eu.integratingcities.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import eu.integratingcities.gateway.door.GatewayServer;
import eu.integratingcities.http.contract.ContractFilter;
import eu.integratingcities.http.problem.ProblemType;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gateway answers itself. */
@QuarkusTest
@WithTestResource(Upstream.class)
class OwnPagesTest {
    @Inject
    GatewayServer server;

    private RequestSpecification gateway() {
        return GatewayClient.to(server.port());
    }

    @Test
    void publishesOneDocumentUnderThePublicUrl() {
        gateway()
                .get("/openapi.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "no-cache")
                .body("openapi", startsWith("3.1"))
                .body("servers", hasSize(1))
                .body("servers[0].url", is(Upstream.PUBLIC_URL))
                .body("paths.keySet()", hasItems("/openapi.json", "/health/ready", "/problems/{code}"));
        gateway()
                .get("/openapi.yaml")
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .body(containsString("url: \"" + Upstream.PUBLIC_URL + "\""), not(containsString(".invalid")));
    }

    @Test
    void publishesTheEvents() {
        gateway()
                .get("/asyncapi.yaml")
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .body(containsString("asyncapi"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi.json", "/openapi.yaml", "/docs", "/", "/problems", "/problems/not-found"})
    void answersNotModified(String path) {
        var etag = gateway().get(path).then().statusCode(200).extract().header("ETag");

        gateway()
                .header("If-None-Match", "\"other\", W/" + etag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", etag)
                .body(is(""));
        gateway()
                .header("If-None-Match", "\"other\"")
                .header("If-None-Match", etag)
                .get(path)
                .then()
                .statusCode(304);
        gateway().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
    }

    @Test
    void drawsTheReferenceFromFilesOfItsOwn() {
        var page = gateway()
                .get("/docs")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .extract()
                .asString();

        var files = Pattern.compile("(?:src|href)=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(files).hasSizeGreaterThan(3).allMatch(file -> file.startsWith("/"));
        files.forEach(file -> gateway().get(file).then().statusCode(200));
    }

    @Test
    void letsVersionedFilesBeKept() {
        var script = Pattern.compile("src=\"(/docs/swagger-ui[^\"]+)\"")
                .matcher(gateway().get("/docs").asString())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);

        gateway()
                .get(script)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"))
                .header(
                        "Content-Length",
                        equalTo(Integer.toString(gateway().get(script).asByteArray().length)));
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void helpsWithEveryProblem(ProblemType type) {
        gateway()
                .accept("application/json")
                .get(type.uri())
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Vary", "accept")
                .body("code", is(type.code()))
                .body("status", is(type.status()))
                .body("title", is(type.title()));
        gateway()
                .accept("text/html,application/xhtml+xml;q=0.9,*/*;q=0.8")
                .get(type.uri())
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("<h1>"));
    }

    @Test
    void listsAllProblems() {
        gateway().get("/problems").then().statusCode(200).body("items", hasSize(ProblemType.values().length));
    }

    @Test
    void knowsNoOtherProblems() {
        gateway().get("/problems/bad-luck").then().statusCode(404).body("type", is("/problems/not-found"));
    }

    @Test
    void saysWhichFormatsThereAre() {
        gateway()
                .accept("image/png")
                .get("/problems")
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("formats.mediaType", hasItems("application/json", "text/html"));
    }

    @Test
    void welcomesPeopleAndPrograms() {
        gateway()
                .get("/")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("links.Signatories", is("/v1/signatories"));
        gateway().accept("text/html").get("/").then().statusCode(200).body(containsString("href=\"/docs\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1", "/v1/"})
    void leadsFromTheAddressOfTheInterfaceToItsLists(String path) {
        gateway()
                .noFiltersOfType(ContractFilter.class)
                .get(path)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("links.Signatories", is("/v1/signatories"))
                .body("links.Snapshots", is("/v1/snapshots"))
                .body("links.'OpenAPI document'", is("/openapi.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready"})
    void tellsHowItIs(String path) {
        gateway()
                .get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("status", is("UP"));
    }
}
