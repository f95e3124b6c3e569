package eu.integratingcities.monitoring.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import eu.integratingcities.http.contract.Tokens;
import eu.integratingcities.monitoring.SignatoryTopic;
import eu.integratingcities.monitoring.TestCity;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CopyResourceTest {

    private static final String COPIES = "/v1/operations/monitoring/copies";
    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    AgroalDataSource database;

    @Test
    void isRebuiltAsItWasAndSetsOffNothing() throws Exception {
        var city = TestCity.named("rebuilt");
        SignatoryTopic.tell(city.comesOnTheList("2010-02-22"), 1);
        await().atMost(SOON).until(() -> !read(rowOf(city)).isEmpty());
        var before = read(rowOf(city));
        var reactions = read("select count(*)::text from inbox");
        run("update city_copy set name = 'Forged', sequence = 7 where id = '%s'".formatted(city.id()));

        var place = operator()
                .post(COPIES + "/signatories-copy/rebuild")
                .then()
                .statusCode(202)
                .header("Location", startsWith("/v1/operations/monitoring/runs/"))
                .body("kind", equalTo("rebuild"))
                .extract()
                .header("Location");

        await().atMost(SOON).untilAsserted(() -> operator().get(place).then().body("state", equalTo("finished")));
        assertThat(read(rowOf(city))).isEqualTo(before);
        assertThat(read("select count(*)::text from inbox")).isEqualTo(reactions);
        operator().get(COPIES).then().statusCode(200).body("items.code", contains("signatories-copy"));
    }

    @Test
    void isNotFoundUnderAnotherName() {
        operator().post(COPIES + "/elsewhere/rebuild").then().statusCode(404);
    }

    private static String rowOf(TestCity city) {
        return "select concat_ws(',', sequence, slug, name, standing, membership_status) from city_copy where id = '%s'"
                .formatted(city.id());
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.of("operator"));
    }

    private void run(String sql) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String read(String sql) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var results = statement.executeQuery(sql)) {
            return results.next() ? results.getString(1) : "";
        }
    }
}
