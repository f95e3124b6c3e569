package eu.integratingcities.monitoring.report;

import static io.restassured.RestAssured.given;

import eu.integratingcities.http.contract.Tokens;
import eu.integratingcities.monitoring.TestCity;
import eu.integratingcities.monitoring.TestRounds;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;

/** A report, written by its city's editor through the API. */
record TestReport(String id, TestCity city) {

    static final List<String> CODES =
            List.of("PM-1", "PM-2", "PM-3", "SP-1", "SP-2", "EM-1", "EM-2", "EM-3", "BU-1", "BU-2", "BU-3");

    static TestReport begun(TestCity city, int round, String publication) {
        String id = as(Tokens.cityEditor(city.slug()))
                .body("""
                        {"cycle": %d, "city": "%s", "publication": "%s"}""".formatted(round, city.slug(), publication))
                .post("/v1/monitoring/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new TestReport(id, city);
    }

    /** Every commitment rated, the first with a text and evidence. */
    TestReport complete() {
        answer("PM-1", """
                {"rating": "fully", "text": "Our council says so.",
                 "evidence": [{"url": "https://example.org/plan", "title": "Plan"}]}""").statusCode(200);
        CODES.stream().skip(1).forEach(code -> answer(code, "{\"rating\": \"partly\"}")
                .statusCode(200));
        return this;
    }

    ValidatableResponse answer(String code, String body) {
        var path = "/v1/monitoring/reports/{id}/answers/{code}";
        var tag = as(editor()).get(path, id, code).header("ETag");
        return as(editor())
                .header("If-Match", tag)
                .body(body)
                .put(path, id, code)
                .then();
    }

    ValidatableResponse submit() {
        return as(editor()).post("/v1/monitoring/reports/{id}/submission", id).then();
    }

    ValidatableResponse takeOn() {
        return move(reviewer(), "review", "{}");
    }

    ValidatableResponse giveBack(String body) {
        return move(reviewer(), "return", body);
    }

    ValidatableResponse move(String token, String name, String body) {
        return as(token)
                .body(body)
                .post("/v1/monitoring/reports/{id}/{name}", id, name)
                .then();
    }

    ValidatableResponse readBy(String token) {
        return as(token).get("/v1/monitoring/reports/{id}", id).then();
    }

    ValidatableResponse readByEverybody() {
        return given().get("/v1/monitoring/reports/{id}", id).then();
    }

    String editor() {
        return Tokens.cityEditor(city.slug());
    }

    static String reviewer() {
        return Tokens.of("reviewer");
    }

    static String secretariat() {
        return TestRounds.secretariat();
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
