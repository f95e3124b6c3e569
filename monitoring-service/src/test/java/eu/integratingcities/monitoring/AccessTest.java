package eu.integratingcities.monitoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.http.contract.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what, written by hand from the design and compared with the OpenAPI document and with live answers. */
@QuarkusTest
class AccessTest {

    private static final List<String> ROLES =
            List.of("secretariat", "city-editor", "reviewer", "organiser", "partner", "operator");

    private static final TestCity OWN = TestCity.named("access");

    /**
     * Operation, method, path, the roles that may; {@code anyone} needs no token. The report is of the editor's own
     * city; a draft is not there for those who may not see it, so reading one is not refused but not found.
     */
    private static final String TABLE = """
            listCycles           GET   /v1/monitoring/cycles                              anyone
            getCycle             GET   /v1/monitoring/cycles/ROUND                        anyone
            planCycle            POST  /v1/monitoring/cycles                              secretariat
            changeCycle          PATCH /v1/monitoring/cycles/ROUND                        secretariat
            openCycle            POST  /v1/monitoring/cycles/ROUND/opening                secretariat
            closeCycle           POST  /v1/monitoring/cycles/8999/closing                 secretariat
            publishCycle         POST  /v1/monitoring/cycles/ROUND/publication            secretariat
            getQuestionnaire     GET   /v1/monitoring/cycles/ROUND/questionnaire          anyone
            getTemplate          GET   /v1/monitoring/templates/2024-10                   anyone
            listParticipations   GET   /v1/monitoring/cycles/ROUND/participations         anyone
            listConsequenceRules GET   /v1/monitoring/consequence-rules                   anyone
            getConsequenceRule   GET   /v1/monitoring/consequence-rules/never             anyone
            importCycles         POST  /v1/monitoring/imports                             secretariat
            getMonitoringImport  GET   /v1/monitoring/imports/NOTHING                     secretariat
            listReports          GET   /v1/monitoring/reports                             anyone
            beginReport          POST  /v1/monitoring/reports                             secretariat city-editor
            getReport            GET   /v1/monitoring/reports/REPORT                      anyone
            changeReport         PATCH /v1/monitoring/reports/REPORT                      secretariat city-editor
            getAnswer            GET   /v1/monitoring/reports/REPORT/answers/PM-1         secretariat city-editor
            putAnswer            PUT   /v1/monitoring/reports/REPORT/answers/PM-1         secretariat city-editor
            changeAnswer         PATCH /v1/monitoring/reports/REPORT/answers/PM-1         secretariat city-editor
            submitReport         POST  /v1/monitoring/reports/REPORT/submission           secretariat city-editor
            assignReview         POST  /v1/monitoring/reports/REPORT/review               secretariat reviewer
            returnReport         POST  /v1/monitoring/reports/REPORT/return               secretariat reviewer
            publishReport        POST  /v1/monitoring/reports/REPORT/publication          secretariat
            getMonitoringEventLag    GET   /v1/operations/monitoring/event-lag                  anyone
            listMonitoringDeadLetters GET   /v1/operations/monitoring/dead-letters                operator
            getMonitoringDeadLetter  GET   /v1/operations/monitoring/dead-letters/NOTHING        operator
            replayMonitoringDeadLetter POST  /v1/operations/monitoring/dead-letters/NOTHING/replay operator
            discardMonitoringDeadLetter POST  /v1/operations/monitoring/dead-letters/NOTHING/discard operator
            getMonitoringRun         GET   /v1/operations/monitoring/runs/NOTHING                operator
            republishMonitoringEvents POST  /v1/operations/monitoring/republication               operator
            listMonitoringCopies     GET   /v1/operations/monitoring/copies                      operator
            rebuildMonitoringCopy    POST  /v1/operations/monitoring/copies/nothing/rebuild      operator
            """;

    @Inject
    TestRounds rounds;

    private int round;
    private String report = "";

    record Entry(String operation, String method, String path, Set<String> roles) {

        boolean isPublic() {
            return roles.contains("anyone");
        }

        boolean letsIn(String role) {
            return isPublic() || roles.contains(role);
        }

        @Override
        public String toString() {
            return operation;
        }
    }

    @BeforeEach
    void beginAReport() {
        rounds.know(OWN.listed("2010-02-22"), 1);
        round = rounds.open();
        report = given().auth()
                .oauth2(TestRounds.secretariat())
                .contentType("application/json")
                .body(newReport())
                .post("/v1/monitoring/reports")
                .path("id");
    }

    @ParameterizedTest
    @MethodSource("entries")
    void letsInWhoMayAndNobodyElse(Entry entry) {
        assertThat(answer(given(), entry)).as("without a token").satisfies(status -> {
            if (entry.isPublic()) {
                assertThat(status).isNotIn(401, 403);
            } else {
                assertThat(status).isEqualTo(401);
            }
        });
        for (var role : ROLES) {
            var status = answer(given().auth().oauth2(token(role)), entry);
            if (entry.letsIn(role)) {
                assertThat(status).as(role).isNotIn(401, 403);
            } else {
                assertThat(status).as(role).isEqualTo(403);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void keepsEditorsOfOtherCitiesOut(Entry entry) {
        if (entry.roles().contains("city-editor")) {
            assertThat(answer(given().auth().oauth2(Tokens.cityEditor("elsewhere")), entry))
                    .isEqualTo(403);
        }
    }

    @Test
    void takesNoTokenThatIsNotGood() {
        for (var token : List.of(
                Tokens.expired("secretariat"), Tokens.ofIssuer("https://elsewhere.example", "secretariat"), "x.y.z")) {
            given().auth()
                    .oauth2(token)
                    .contentType("application/json")
                    .body("{}")
                    .post("/v1/monitoring/cycles")
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void isTheWholeOfThePublishedOperations() {
        assertThat(published(operation -> true))
                .containsExactlyInAnyOrderElementsOf(
                        entries().map(Entry::operation).toList());
    }

    @Test
    void agreesWithTheDocumentOnWhatNeedsAToken() {
        assertThat(published(operation -> operation.get("security") instanceof List<?> schemes && !schemes.isEmpty()))
                .containsExactlyInAnyOrderElementsOf(entries()
                        .filter(entry -> !entry.isPublic())
                        .map(Entry::operation)
                        .toList());
    }

    static Stream<Entry> entries() {
        return TABLE.lines()
                .map(line -> line.split("\\s+", -1))
                .map(cells -> new Entry(
                        cells[0],
                        cells[1],
                        cells[2].replace("NOTHING", "0199e0c4-0000-7000-8000-000000000000"),
                        Arrays.stream(cells).skip(3).collect(Collectors.toSet())));
    }

    private static String token(String role) {
        return role.equals("city-editor") ? Tokens.cityEditor(OWN.slug()) : Tokens.of(role);
    }

    private int answer(RequestSpecification caller, Entry entry) {
        var path = entry.path().replace("ROUND", Integer.toString(round)).replace("REPORT", report);
        return (switch (entry.method()) {
                    case "GET" -> caller.get(path);
                    case "PATCH" ->
                        caller.contentType("application/merge-patch+json")
                                .body("{}")
                                .patch(path);
                    case "PUT" ->
                        caller.contentType("application/json")
                                .body("{\"rating\": \"partly\"}")
                                .put(path);
                    default -> posting(caller, entry).post(path);
                })
                .statusCode();
    }

    private RequestSpecification posting(RequestSpecification caller, Entry entry) {
        return switch (entry.operation()) {
            case "republishMonitoringEvents" -> caller;
            case "importCycles" -> ImportBody.of("{}\n", caller);
            case "beginReport" -> caller.contentType("application/json").body(newReport());
            case "returnReport" ->
                caller.contentType("application/json").body("{\"findings\": [{\"text\": \"Please look again.\"}]}");
            default -> caller.contentType("application/json").body("{}");
        };
    }

    private String newReport() {
        return "{\"cycle\": %d, \"city\": \"%s\"}".formatted(round, OWN.slug());
    }

    private static List<String> published(Predicate<Map<String, Object>> which) {
        Map<String, Map<String, Object>> paths = given().get("/openapi.json").path("paths");
        return paths.values().stream()
                .flatMap(path -> path.values().stream())
                .filter(Map.class::isInstance)
                .map(AccessTest::operation)
                .filter(which)
                .map(operation -> (String) operation.get("operationId"))
                .toList();
    }

    @SuppressWarnings("unchecked") // as JSON Path reads an object
    private static Map<String, Object> operation(Object json) {
        return (Map<String, Object>) json;
    }
}
