package eu.integratingcities.e2e.journey;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.launcher.token.Role;
import org.junit.jupiter.api.Test;

/** Answers come from the gateway's memory, and never from before a write that its writer knows to be done. */
class CachedReadsTest {
    private static final String CITY = "cached-reads";
    private static final String PATH = "/v1/cities/" + CITY;
    private static final int WRITES = 25;

    private static final Client CLIENT = new Client(SystemUnderTest.running());

    @Test
    void showsEachWriteAtOnceAndOtherwiseAnswersFromMemory() {
        CLIENT.post(
                Role.SECRETARIAT,
                "/v1/cities",
                "{\"slug\": \"%s\", \"name\": \"Cached Reads\", \"country\": \"NL\"}".formatted(CITY));

        for (int count = 1; count <= WRITES; count++) {
            CLIENT.as(Role.SECRETARIAT)
                    .contentType("application/merge-patch+json")
                    .header("If-Match", CLIENT.anybody().get(PATH).header("ETag"))
                    .body("{\"population\": {\"count\": %d, \"year\": 2024, \"scope\": \"city-proper\"}}"
                            .formatted(count))
                    .patch(PATH)
                    .then()
                    .statusCode(200);

            CLIENT.anybody().get(PATH).then().statusCode(200).body("population.count", equalTo(count));
            CLIENT.anybody().get("/v1/cities?limit=500").then().body("items.population.count", hasItem(count));
        }

        CLIENT.anybody().get(PATH);
        CLIENT.anybody().get(PATH).then().statusCode(200).header("Cache-Status", startsWith("gateway; hit"));
    }
}
