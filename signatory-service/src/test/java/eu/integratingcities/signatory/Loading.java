package eu.integratingcities.signatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.reference.ReferenceData;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Loads rows as the secretariat does, and waits for the outcome. */
public final class Loading {

    private static boolean loaded;

    private Loading() {}

    /** Loads the real data, as the launcher does, for whichever test asks first. */
    public static void referenceData() {
        if (!loaded) {
            loadReferenceData();
            loaded = true;
        }
    }

    private static void loadReferenceData() {
        ReferenceData.imports().stream()
                .filter(request -> request.service().equals("signatory"))
                .forEach(request -> assertThat(
                                load(request.path(), request.ndjson()).getInt("refused"))
                        .as(request.path())
                        .isZero());
    }

    /**
     * The outcome of an import.
     *
     * @param path of the endpoint, with its parameters
     * @param ndjson one row a line
     */
    public static JsonPath load(String path, String ndjson) {
        return load(path, "application/x-ndjson", ndjson.getBytes(StandardCharsets.UTF_8));
    }

    /** The outcome of an import in any form that the endpoint takes. */
    public static JsonPath load(String path, String mediaType, byte[] rows) {
        String id = Requests.secretariat()
                .contentType(mediaType)
                .body(rows)
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
