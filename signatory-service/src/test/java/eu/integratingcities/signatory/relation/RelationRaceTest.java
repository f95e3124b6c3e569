package eu.integratingcities.signatory.relation;

import static eu.integratingcities.signatory.Requests.secretariat;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.OtherSession;
import eu.integratingcities.platform.RealPlatform;
import eu.integratingcities.signatory.GivenCity;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Two who relate cities at a time. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class RelationRaceTest {

    /** Each of the two would be right without the other; together with what is there they would close a circle. */
    @Test
    void closesNoCircleByTwoHalves() throws Exception {
        for (var slug : new String[] {"race-a", "race-b", "race-c", "race-d"}) {
            GivenCity.named(slug);
        }
        assertThat(relate("race-a", "race-b")).isEqualTo(201);
        assertThat(relate("race-c", "race-d")).isEqualTo(201);

        // The common pool has a single thread on two processors.
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Integer> one;
            CompletableFuture<Integer> two;
            try (var other = new OtherSession()) {
                other.execute("select 1 from city where slug = 'race-c' for update");
                one = supplyAsync(() -> relate("race-b", "race-c"), threads);
                await().until(() -> other.awaiting() == 1);
                two = supplyAsync(() -> relate("race-d", "race-a"), threads);
                await().until(() -> two.isDone() || other.awaiting() == 2);
            }

            assertThat(one.join()).isEqualTo(201);
            assertThat(two.join()).isEqualTo(422);
        }
    }

    private static int relate(String part, String whole) {
        return secretariat()
                .body("{\"type\": \"part-of\", \"city\": \"%s\"}".formatted(whole))
                .post("/v1/cities/" + part + "/relations")
                .statusCode();
    }
}
