package eu.integratingcities.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.launcher.token.Role;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is written through the gateway is told by it, in order, to who listens and to who asks. */
class ChangesJourneyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SystemUnderTest system = SystemUnderTest.running();
    private final Client client = new Client(system);

    @Test
    void tellsWhatIsWrittenInOrder() throws Exception {
        var cities = IntStream.range(0, 5).mapToObj(i -> "feed-journey-" + i).toList();
        var path = "/v1/changes?type=city.recorded"
                + String.join("", cities.stream().map(city -> "&city=" + city).toList());
        try (var streamed = new StreamedChanges(system, path)) {
            for (var city : cities) {
                client.post(Role.SECRETARIAT, "/v1/cities", """
                        {"slug": "%s", "name": "Feed", "country": "NL"}""".formatted(city));
            }

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(streamed.all("subject")).containsExactlyElementsOf(cities));
        }
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(polled(path)).containsExactlyElementsOf(cities));
    }

    @Test
    void goesOnFromTheListThatWasRead() {
        var slug = "feed-journey-after-a-list";
        await().atMost(PATIENCE).until(() -> list().header("Change-Position") != null);
        var list = list();
        assertThat(list.jsonPath().getList("items.slug")).doesNotContain(slug);

        client.post(Role.SECRETARIAT, "/v1/cities", """
                {"slug": "%s", "name": "Feed", "country": "NL"}""".formatted(slug));

        var next = "/v1/changes?type=city.recorded&wait=20&cursor=" + list.header("Change-Position");
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> client.anybody().get(next).then().statusCode(200).body("subject", hasItem(slug)));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(list().header("Change-Position"))
                .isNotEqualTo(list.header("Change-Position")));
        assertThat(list().jsonPath().getList("items.slug")).contains(slug);
    }

    private Response list() {
        return client.anybody().get("/v1/cities?limit=500");
    }

    /** Page by page: a filter may let nothing of a page through although more follow. */
    private List<String> polled(String path) {
        var subjects = new CopyOnWriteArrayList<String>();
        var next = path + "&limit=2";
        for (int page = 0; page < 100 && subjects.size() < 5; page++) {
            var answer = client.anybody().urlEncodingEnabled(false).get(next);
            assertThat(answer.statusCode()).isEqualTo(200);
            subjects.addAll(answer.jsonPath().getList("subject", String.class));
            next = answer.header("Link").replaceAll("<(.*)>; rel=\"next\"", "$1");
        }
        return subjects;
    }
}
