package eu.integratingcities.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contract is worth something only if it objects. */
class ContractTest {
    private static final String UTRECHT = "{\"slug\":\"utrecht\",\"inhabitants\":null}";
    private static final String PROBLEM = "application/problem+json";
    private static Contract contract;

    @BeforeAll
    static void readDocument() throws JsonProcessingException {
        contract = new Contract(new ObjectMapper().readTree("""
                {
                  "paths": {
                    "/v1/cities/{slug}": {
                      "get": {
                        "parameters": [{"name": "lang", "in": "query"}],
                        "responses": {
                          "200": {
                            "headers": {"ETag": {"$ref": "#/components/headers/ETag"}},
                            "content": {
                              "application/json": {"schema": {"$ref": "#/components/schemas/City"}},
                              "text/csv": {"x-suffix": ".csv", "schema": {"type": "string"}}
                            }
                          },
                          "304": {"description": "Not changed"}
                        }
                      },
                      "patch": {
                        "requestBody": {
                          "content": {
                            "application/merge-patch+json": {"schema": {"$ref": "#/components/schemas/City"}}
                          }
                        },
                        "responses": {"204": {"description": "Done"}}
                      }
                    },
                    "/v1/cities/statistics": {"get": {"responses": {"204": {"description": "Nothing"}}}}
                  },
                  "components": {
                    "headers": {"ETag": {"required": true}},
                    "schemas": {
                      "City": {
                        "type": "object",
                        "required": ["slug", "inhabitants"],
                        "properties": {
                          "slug": {"type": "string"},
                          "inhabitants": {"type": ["integer", "null"]},
                          "changedAt": {"type": "string", "format": "date-time"}
                        }
                      },
                      "Problem": {
                        "type": "object",
                        "required": ["title"],
                        "properties": {"title": {"type": "string"}},
                        "additionalProperties": true
                      }
                    }
                  }
                }
                """));
    }

    @Test
    void acceptsWhatIsDocumented() {
        assertThat(answered(200, "application/json;charset=UTF-8", UTRECHT)).isEmpty();
    }

    @Test
    void refusesAnUndocumentedStatus() {
        assertThat(answered(202, "application/json", UTRECHT)).containsExactly("status 202 is not documented");
    }

    @Test
    void refusesAnUndocumentedMediaType() {
        assertThat(answered(200, "application/xml", "<city/>"))
                .containsExactly("media type application/xml is not documented");
    }

    @Test
    void refusesABodyWhereNoneIsDocumented() {
        assertThat(answered(304, "application/json", UTRECHT))
                .containsExactly("media type application/json is not documented");
    }

    @Test
    void refusesThatABodyIsMissing() {
        assertThat(answered(200, null, "")).containsExactly("the body is missing");
    }

    @Test
    void refusesAnUndocumentedMember() {
        assertThat(answered(200, "application/json", "{\"slug\":\"utrecht\",\"inhabitants\":1,\"mayor\":\"x\"}"))
                .singleElement()
                .asString()
                .contains("mayor");
    }

    @Test
    void refusesThatAMemberIsMissing() {
        assertThat(answered(200, "application/json", "{\"slug\":\"utrecht\"}"))
                .singleElement()
                .asString()
                .contains("inhabitants");
    }

    @Test
    void refusesAWrongType() {
        assertThat(answered(200, "application/json", "{\"slug\":\"utrecht\",\"inhabitants\":\"many\"}"))
                .singleElement()
                .asString()
                .contains("/inhabitants");
    }

    @Test
    void refusesAWrongFormat() {
        assertThat(answered(
                        200,
                        "application/json",
                        "{\"slug\":\"utrecht\",\"inhabitants\":null,\"changedAt\":\"yesterday\"}"))
                .singleElement()
                .asString()
                .contains("/changedAt");
    }

    @Test
    void refusesThatAHeaderIsMissing() {
        var exchange = exchange("GET", "/v1/cities/utrecht", Map.of(), 200, "application/json", Set.of(), UTRECHT);

        assertThat(contract.objections(exchange)).containsExactly("the header ETag is missing");
    }

    @Test
    void refusesThatAnUndocumentedParameterIsTaken() {
        var exchange = exchange(
                "GET",
                "/v1/cities/utrecht",
                Map.of("lang", List.of("nl"), "colour", List.of("red")),
                200,
                "application/json",
                Set.of("ETag"),
                UTRECHT);

        assertThat(contract.objections(exchange))
                .containsExactly("the parameter colour was taken, but is not documented");
    }

    @Test
    void refusesThatAnInvalidBodyIsTaken() {
        var exchange = new Exchange(
                "PATCH",
                "/v1/cities/utrecht",
                Map.of(),
                "application/merge-patch+json",
                "{\"slug\":7,\"inhabitants\":null}",
                204,
                null,
                Set.of(),
                "");

        assertThat(contract.objections(exchange)).singleElement().asString().contains("/slug");
    }

    @Test
    void refusesASuccessOfAnUnknownOperation() {
        var exchange = exchange("DELETE", "/v1/cities/utrecht", Map.of(), 204, null, Set.of(), "");

        assertThat(contract.objections(exchange)).containsExactly("the operation is not documented");
    }

    @Test
    void wantsProblemsAlsoWhereNothingIsPublished() {
        var plain = exchange("GET", "/v1/rivers", Map.of(), 404, "text/html", Set.of(), "<h1>Not found</h1>");
        var silent = exchange("HEAD", "/v1/rivers", Map.of(), 404, null, Set.of(), "");
        var problem = exchange("GET", "/v1/rivers", Map.of(), 404, PROBLEM, Set.of(), "{\"title\":\"Unknown path\"}");

        assertThat(contract.objections(plain)).containsExactly("a refusal as text/html");
        assertThat(contract.objections(silent)).containsExactly("a refusal as null");
        assertThat(contract.objections(problem)).isEmpty();
    }

    @Test
    void takesSuffixesOffAndPrefersLiteralSegments() {
        var csv = exchange("GET", "/v1/cities/utrecht.csv", Map.of(), 200, "text/csv", Set.of("etag"), "slug");
        var literal = exchange("GET", "/v1/cities/statistics", Map.of(), 204, null, Set.of(), "");
        var both = exchange("GET", "/v1/cities/statistics.csv", Map.of(), 204, null, Set.of(), "");

        assertThat(contract.objections(csv)).isEmpty();
        assertThat(contract.objections(both)).isEmpty();
        assertThat(contract.objections(literal)).isEmpty();
        assertThat(contract.objections(both)).isEmpty();
    }

    @Test
    void wantsTheHeadOfGetInAnswerToHead() {
        assertThat(head(200, "application/json", Set.of("ETag"), "")).isEmpty();
        assertThat(head(200, null, Set.of("ETag"), "")).containsExactly("the media type is missing");
        assertThat(head(200, "application/xml", Set.of("ETag"), ""))
                .containsExactly("media type application/xml is not documented");
        assertThat(head(200, "application/json", Set.of(), "")).containsExactly("the header ETag is missing");
        assertThat(head(200, "application/json", Set.of("ETag"), UTRECHT)).containsExactly("a body in answer to HEAD");
        assertThat(head(202, "application/json", Set.of("ETag"), "")).containsExactly("status 202 is not documented");
    }

    @Test
    void wantsToKnowWhichMethodsThereAre() {
        var told = Set.of("Allow");
        var options = exchange("OPTIONS", "/v1/cities/utrecht", Map.of(), 204, null, told, "");
        var silent = exchange("OPTIONS", "/v1/cities/utrecht", Map.of(), 204, null, Set.of(), "");
        var nowhere = exchange("OPTIONS", "/v1/rivers", Map.of(), 204, null, told, "");
        var refused = exchange("PUT", "/v1/cities/utrecht", Map.of(), 405, PROBLEM, told, "{\"title\":\"No\"}");
        var refusedSilently =
                exchange("PUT", "/v1/cities/utrecht", Map.of(), 405, PROBLEM, Set.of(), "{\"title\":\"No\"}");

        assertThat(contract.objections(options)).isEmpty();
        assertThat(contract.objections(silent)).containsExactly("nothing tells which methods there are");
        assertThat(contract.objections(nowhere)).containsExactly("the operation is not documented");
        assertThat(contract.objections(refused)).isEmpty();
        assertThat(contract.objections(refusedSilently)).containsExactly("nothing tells which methods there are");
    }

    private static List<String> head(int status, String mediaType, Set<String> headers, String body) {
        return contract.objections(exchange("HEAD", "/v1/cities/utrecht", Map.of(), status, mediaType, headers, body));
    }

    private static List<String> answered(int status, String mediaType, String body) {
        return contract.objections(
                exchange("GET", "/v1/cities/utrecht", Map.of(), status, mediaType, Set.of("ETag"), body));
    }

    private static Exchange exchange(
            String method,
            String path,
            Map<String, List<String>> query,
            int status,
            String mediaType,
            Set<String> headers,
            String body) {
        return new Exchange(method, path, query, null, "", status, mediaType, headers, body);
    }
}
