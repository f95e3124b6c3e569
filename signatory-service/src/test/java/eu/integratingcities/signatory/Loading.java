package eu.integratingcities.signatory;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;

/** Loads rows as the secretariat does, and waits for the outcome. */
public final class Loading {

    private Loading() {}

    /**
     * The outcome of an import.
     *
     * @param path of the endpoint, with its parameters
     * @param ndjson one row a line
     */
    public static JsonPath load(String path, String ndjson) {
        String id = Requests.withRows(Requests.secretariat(), ndjson)
                .post(path)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> Requests.secretariat().get("/v1/imports/" + id).jsonPath(), outcome -> !"running"
                        .equals(outcome.getString("state")));
    }
}
