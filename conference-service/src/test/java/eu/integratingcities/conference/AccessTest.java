package eu.integratingcities.conference;

import static eu.integratingcities.conference.AccessTest.Writers.OPERATORS;
import static eu.integratingcities.conference.AccessTest.Writers.ORGANISERS;
import static eu.integratingcities.conference.AccessTest.Writers.PUBLIC;
import static eu.integratingcities.conference.AccessTest.Writers.SECRETARIAT_ONLY;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.conference.running.RunningService;
import eu.integratingcities.http.contract.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what, written by hand from the table of roles, compared with the OpenAPI document and with live answers. */
@RunningService
class AccessTest {

    private static final String SOMETHING = "00000000-0000-7000-8000-000000000000";
    private static final List<String> ROLES =
            List.of("secretariat", "city-editor", "reviewer", "organiser", "partner", "operator");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private static final List<Operation> TABLE = List.of(
            new Operation("GET", "/v1/conferences", PUBLIC),
            new Operation("POST", "/v1/conferences", ORGANISERS),
            new Operation("GET", "/v1/conferences/{conference}", PUBLIC),
            new Operation("PATCH", "/v1/conferences/{conference}", ORGANISERS),
            new Operation("GET", "/v1/conferences/{conference}/schedule", PUBLIC),
            new Operation("GET", "/v1/conferences/{conference}/sessions", PUBLIC),
            new Operation("POST", "/v1/conferences/{conference}/sessions", ORGANISERS),
            new Operation("GET", "/v1/conferences/{conference}/sessions/{id}", PUBLIC),
            new Operation("PATCH", "/v1/conferences/{conference}/sessions/{id}", ORGANISERS),
            new Operation("POST", "/v1/conferences/{conference}/sessions/{id}/cancellation", ORGANISERS),
            new Operation("GET", "/v1/conferences/{conference}/rooms", PUBLIC),
            new Operation("POST", "/v1/conferences/{conference}/rooms", ORGANISERS),
            new Operation("GET", "/v1/conferences/{conference}/rooms/{id}", PUBLIC),
            new Operation("PATCH", "/v1/conferences/{conference}/rooms/{id}", ORGANISERS),
            new Operation("GET", "/v1/conferences/{conference}/streams", PUBLIC),
            new Operation("POST", "/v1/conferences/{conference}/streams", ORGANISERS),
            new Operation("GET", "/v1/conferences/{conference}/streams/{id}", PUBLIC),
            new Operation("PATCH", "/v1/conferences/{conference}/streams/{id}", ORGANISERS),
            new Operation("GET", "/v1/conferences/{conference}/ceremony", PUBLIC),
            new Operation("POST", "/v1/conferences/{conference}/ceremony", ORGANISERS),
            new Operation("GET", "/v1/speakers", PUBLIC),
            new Operation("GET", "/v1/speakers/{id}", PUBLIC),
            new Operation("PATCH", "/v1/speakers/{id}", ORGANISERS),
            new Operation("GET", "/v1/appearances", PUBLIC),
            new Operation("POST", "/v1/appearances", ORGANISERS),
            new Operation("GET", "/v1/appearances/{id}", PUBLIC),
            new Operation("PATCH", "/v1/appearances/{id}", ORGANISERS),
            new Operation("POST", "/v1/conferences/imports", SECRETARIAT_ONLY),
            new Operation("GET", "/v1/conferences/imports/{id}", SECRETARIAT_ONLY),
            new Operation("GET", "/v1/operations/conferences/dead-letters", OPERATORS),
            new Operation("GET", "/v1/operations/conferences/dead-letters/{id}", OPERATORS),
            new Operation("POST", "/v1/operations/conferences/dead-letters/{id}/replay", OPERATORS),
            new Operation("POST", "/v1/operations/conferences/dead-letters/{id}/discard", OPERATORS),
            new Operation("GET", "/v1/operations/conferences/runs/{id}", OPERATORS),
            new Operation("GET", "/v1/operations/conferences/event-lag", PUBLIC),
            new Operation("POST", "/v1/operations/conferences/republication", OPERATORS),
            new Operation("GET", "/v1/operations/conferences/copies", OPERATORS),
            new Operation("POST", "/v1/operations/conferences/copies/{code}/rebuild", OPERATORS));

    /** Those whom an operation is open to. */
    enum Writers {
        PUBLIC(Set.copyOf(ROLES)),
        ORGANISERS(Set.of("organiser", "secretariat")),
        SECRETARIAT_ONLY(Set.of("secretariat")),
        OPERATORS(Set.of("operator"));

        private final Set<String> roles;

        Writers(Set<String> roles) {
            this.roles = roles;
        }
    }

    record Operation(String method, String path, Writers writers) {
        Response by(RequestSpecification caller) {
            var mediaType = path.endsWith("/republication")
                    ? null
                    : switch (method) {
                        case "PATCH" -> "application/merge-patch+json";
                        case "POST" -> path.endsWith("/imports") ? "text/csv" : "application/json";
                        default -> null;
                    };
            var request =
                    mediaType == null ? caller : caller.contentType(mediaType).body("{}");
            return request.request(
                    method,
                    path.replace("{conference}", "9997")
                            .replace("{id}", SOMETHING)
                            .replace("{code}", "nothing"));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Operation> table() {
        return TABLE.stream();
    }

    @Test
    void nameEveryOperationThatIsPublished() {
        Map<String, Map<String, Object>> paths =
                given().get("/openapi.json").jsonPath().getMap("paths");

        var published = paths.entrySet().stream().flatMap(path -> path.getValue().keySet().stream()
                .filter(METHODS::contains)
                .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()));

        assertThat(published)
                .containsExactlyInAnyOrderElementsOf(
                        table().map(Operation::toString).toList());
    }

    @ParameterizedTest
    @MethodSource("table")
    void letsInWhomTheTableNamesAndNobodyElse(Operation operation) {
        for (var role : ROLES) {
            var status = operation.by(given().auth().oauth2(token(role))).statusCode();

            if (operation.writers().roles.contains(role)) {
                assertThat(status).as("%s as %s", operation, role).isNotIn(401, 403);
            } else {
                assertThat(status).as("%s as %s", operation, role).isEqualTo(403);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void asksStrangersForATokenUnlessItIsPublic(Operation operation) {
        var status = operation.by(given()).statusCode();

        if (operation.writers() == PUBLIC) {
            assertThat(status).isIn(200, 404);
        } else {
            assertThat(status).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void takesAnExpiredTokenForNone(Operation operation) {
        var status = operation
                .by(given().auth().oauth2(Tokens.expired("secretariat")))
                .statusCode();

        if (operation.writers() != PUBLIC) {
            assertThat(status).isEqualTo(401);
        }
    }

    private static String token(String role) {
        return role.equals("city-editor") ? Tokens.cityEditor("utrecht") : Tokens.of(role);
    }
}
