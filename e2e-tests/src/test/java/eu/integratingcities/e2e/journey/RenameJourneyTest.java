package eu.integratingcities.e2e.journey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.launcher.token.Role;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A city gives up its slug; what it did at conferences is told under the new one, also by answers that were kept. */
class RenameJourneyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String BEFORE = "rename-journey";
    private static final String AFTER = "rename-journey-anew";

    private final Client client = new Client(SystemUnderTest.running());

    @Test
    void bringsTheConferencesOfACityUnderItsNewSlug() {
        var position = cursor(get("/v1/changes?cursor=now").extract().header("Link"));
        client.post(Role.SECRETARIAT, "/v1/cities", """
                {"slug": "%s", "name": "A city", "country": "NL"}""".formatted(BEFORE));
        await().atMost(PATIENCE)
                .untilAsserted(() -> client.post(Role.ORGANISER, "/v1/conferences", """
                {"number": 76, "title": "Integrating Cities LXXVI", "hostCity": "%s"}""".formatted(BEFORE)));
        String appearance = client.post(Role.ORGANISER, "/v1/appearances", """
                {"conference": 76, "name": "A host", "office": "Mayor", "city": "%s"}""".formatted(BEFORE))
                .path("id");
        await().atMost(PATIENCE).untilAsserted(() -> assertTold(get("/v1/cities/" + BEFORE + "/profile"), BEFORE));
        get("/v1/conferences?host-city=" + AFTER + "&limit=500").body("items", empty());
        get("/v1/appearances?city=" + AFTER + "&limit=500").body("items", empty());
        get("/v1/conferences/76?expand=appearances").body("hostCity", equalTo(BEFORE));
        get("/v1/appearances/" + appearance).body("city", equalTo(BEFORE));

        client.as(Role.SECRETARIAT)
                .header("If-Match", get("/v1/cities/" + BEFORE).extract().header("ETag"))
                .contentType("application/merge-patch+json")
                .body("{\"slug\": \"%s\"}".formatted(AFTER))
                .patch("/v1/cities/" + BEFORE)
                .then()
                .statusCode(200);

        await().atMost(PATIENCE).untilAsserted(() -> assertTold(get("/v1/cities/" + AFTER + "/profile"), AFTER));
        assertTold(get("/v1/cities/" + BEFORE + "/profile"), AFTER);
        await().atMost(PATIENCE).untilAsserted(() -> get("/v1/conferences/76?expand=appearances")
                .body("hostCity", equalTo(AFTER))
                .body("appearances.city", contains(AFTER)));
        get("/v1/appearances/" + appearance).body("city", equalTo(AFTER));
        await().atMost(PATIENCE)
                .untilAsserted(() -> get("/v1/changes?limit=500&city=%s&cursor=%s".formatted(BEFORE, position))
                        .body("data.state.slug", hasItem(AFTER)));
        get("/v1/appearances?city=" + BEFORE).body("items.id", contains(appearance));
    }

    private static String cursor(String link) {
        return link.replaceFirst(".*[?&]cursor=([A-Za-z0-9_-]+).*", "$1");
    }

    private static void assertTold(ValidatableResponse profile, String slug) {
        profile.body("slug", equalTo(slug))
                .body("conferencesHosted.number", contains(76))
                .body("conferencesHosted.hostCity", contains(slug))
                .body("appearances.conference", contains(76))
                .body("appearances.city", contains(slug));
    }

    private ValidatableResponse get(String path) {
        return client.anybody().get(path).then().statusCode(200);
    }
}
