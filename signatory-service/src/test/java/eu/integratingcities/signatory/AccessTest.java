package eu.integratingcities.signatory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.http.contract.Tokens;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
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
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class AccessTest {

    private static final List<String> ROLES =
            List.of("secretariat", "city-editor", "reviewer", "organiser", "partner", "operator");

    /** Operation, method, path, the roles that may; {@code anyone} needs no token. The city is the editor's own. */
    private static final String TABLE = """
            listCharterEditions     GET   /v1/charter/editions                            anyone
            getCharterEdition       GET   /v1/charter/editions/2010-02                    anyone
            listCommitments         GET   /v1/charter/editions/2010-02/commitments        anyone
            getCommitment           GET   /v1/charter/commitments/PM-1                    anyone
            getJoiningProcedure     GET   /v1/charter/joining-procedure                   anyone
            listCities              GET   /v1/cities                                      anyone
            getCity                 GET   /v1/cities/access                               anyone
            recordCity              POST  /v1/cities                                      secretariat
            changeCity              PATCH /v1/cities/access                               secretariat city-editor
            listRelations           GET   /v1/cities/access/relations                     anyone
            getRelation             GET   /v1/cities/access/relations/ID                  anyone
            relateCities            POST  /v1/cities/access/relations                     secretariat
            removeRelation          DELETE /v1/cities/access/relations/ID                 secretariat
            listSignatories         GET   /v1/signatories                                 anyone
            getSignatory            GET   /v1/signatories/access                          anyone
            listStatusHistory       GET   /v1/signatories/access/status-history           anyone
            decideStatus            POST  /v1/signatories/access/status-decisions         secretariat
            listSignings            GET   /v1/signatories/access/signings                 anyone
            getSigning              GET   /v1/signatories/access/signings/ID              anyone
            recordSigning           POST  /v1/signatories/access/signings                 secretariat
            correctSigning          PATCH /v1/signatories/access/signings/ID              secretariat
            listAllSignings         GET   /v1/signings                                    anyone
            listCityNames           GET   /v1/city-names                                  anyone
            listJoiningSteps        GET   /v1/signatories/access/joining-steps            anyone
            takeJoiningStep         POST  /v1/signatories/access/joining-steps            secretariat
            listCandidates          GET   /v1/candidates                                  secretariat
            getCandidate            GET   /v1/candidates/access                           secretariat city-editor
            declareCandidate        POST  /v1/candidates                                  secretariat
            listStatusProposals     GET   /v1/status-proposals                            secretariat
            getStatusProposal       GET   /v1/status-proposals/ID                         secretariat
            decideStatusProposal    POST  /v1/status-proposals/ID/decision                secretariat
            listReportedCounts      GET   /v1/signatories/reported-counts                 anyone
            getStatistics           GET   /v1/signatories/statistics                      anyone
            getStatisticsSeries     GET   /v1/signatories/statistics/series               anyone
            listSources             GET   /v1/sources                                     anyone
            getSource               GET   /v1/sources/S01                                 anyone
            listDiscrepancies       GET   /v1/discrepancies                               anyone
            getDiscrepancy          GET   /v1/discrepancies/contradiction-8               anyone
            listCompetences         GET   /v1/signatories/access/competences              anyone
            getCompetence           GET   /v1/signatories/access/competences/PM-1         anyone
            stateCompetence         PUT   /v1/signatories/access/competences/PM-1         secretariat city-editor
            takeBackCompetence      DELETE /v1/signatories/access/competences/PM-1        secretariat city-editor
            listStatements          GET   /v1/signatories/access/statements               anyone
            getStatement            GET   /v1/signatories/access/statements/ID            anyone
            recordStatement         POST  /v1/signatories/access/statements               secretariat city-editor
            correctStatement        PATCH /v1/signatories/access/statements/ID            secretariat city-editor
            removeStatement         DELETE /v1/signatories/access/statements/ID           secretariat city-editor
            importSources           POST  /v1/imports/sources                             secretariat
            importCharterEditions   POST  /v1/imports/charter-editions                    secretariat
            importJoiningProcedure  POST  /v1/imports/joining-procedure                   secretariat
            importCities            POST  /v1/imports/cities                              secretariat
            importSignatories       POST  /v1/imports/signatories                         secretariat
            importReportedCounts    POST  /v1/imports/reported-counts                     secretariat
            importDiscrepancies     POST  /v1/imports/discrepancies                       secretariat
            listCorrections         GET   /v1/corrections                                 anyone
            getCorrection           GET   /v1/corrections/ID                              anyone
            submitCorrection        POST  /v1/corrections                                 anyone
            moderateCorrection      POST  /v1/corrections/ID/moderation                   secretariat
            decideCorrection        POST  /v1/corrections/ID/decision                     secretariat
            applyCorrection         POST  /v1/corrections/ID/application                  secretariat
            getCorrectionContact    GET   /v1/corrections/ID/contact                      secretariat
            eraseCorrectionContact  DELETE /v1/corrections/ID/contact                     secretariat
            getImport               GET   /v1/imports/ID                                  secretariat
            getSignatoryEventLag     GET   /v1/operations/signatories/event-lag                 anyone
            listSignatoryDeadLetters GET   /v1/operations/signatories/dead-letters               operator
            getSignatoryDeadLetter   GET   /v1/operations/signatories/dead-letters/ID            operator
            replaySignatoryDeadLetter POST  /v1/operations/signatories/dead-letters/ID/replay     operator
            discardSignatoryDeadLetter POST  /v1/operations/signatories/dead-letters/ID/discard    operator
            getSignatoryRun          GET   /v1/operations/signatories/runs/ID                    operator
            republishSignatoryEvents POST  /v1/operations/signatories/republication              operator
            """;

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
    void recordCity() {
        if (Requests.anyone().get("/v1/cities/access").statusCode() == 404) {
            GivenCity.listed("access");
        }
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
                        cells[2].replace("ID", "0199e0c4-0000-7000-8000-000000000000"),
                        Arrays.stream(cells).skip(3).collect(Collectors.toSet())));
    }

    private static String token(String role) {
        return role.equals("city-editor") ? Tokens.cityEditor("access") : Tokens.of(role);
    }

    private static int answer(RequestSpecification caller, Entry entry) {
        return (switch (entry.method()) {
                    case "GET" -> caller.get(entry.path());
                    case "PATCH" ->
                        caller.contentType("application/merge-patch+json")
                                .body("{}")
                                .patch(entry.path());
                    case "PUT" -> posting(caller, entry).put(entry.path());
                    case "DELETE" -> caller.delete(entry.path());
                    default -> posting(caller, entry).post(entry.path());
                })
                .statusCode();
    }

    private static RequestSpecification posting(RequestSpecification caller, Entry entry) {
        if (entry.operation().equals("republishSignatoryEvents")) {
            return caller;
        }
        return entry.path().startsWith("/v1/imports/")
                ? Requests.withRows(caller, "{}\n")
                : caller.contentType("application/json").body(body(entry));
    }

    /** Where the city is looked at after the body, the body must be good for the city to be the reason of a refusal. */
    private static String body(Entry entry) {
        return switch (entry.operation()) {
            case "stateCompetence" -> "{\"competence\": \"none\"}";
            case "recordStatement" -> """
                    {"office": "Mayor", "saidOn": {"value": "2025", "precision": "year"}, "gist": "We signed.",
                     "sourceUrl": "https://example.org/statement"}""";
            default -> "{}";
        };
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
