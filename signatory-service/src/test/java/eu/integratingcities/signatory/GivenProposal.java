package eu.integratingcities.signatory;

import static eu.integratingcities.signatory.Requests.secretariat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;

/** A proposal of a test's own, come from monitoring; its city is a signatory. */
public record GivenProposal(UUID id, GivenCity city) {

    /** One that waits for the secretariat. */
    public static GivenProposal open(String slug) throws Exception {
        MonitoringTopic.make();
        var proposal = new GivenProposal(UUID.randomUUID(), GivenCity.listed(slug));
        MonitoringTopic.tell(UUID.randomUUID(), MonitoringTopic.proposed(proposal.id, slug), false);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> secretariat().get(proposal.path()).statusCode() == 200);
        return proposal;
    }

    /** Where it is read. */
    public String path() {
        return "/v1/status-proposals/" + id;
    }

    /** The secretariat reads it. */
    public ValidatableResponse read() {
        return secretariat().get(path()).then();
    }

    /** The secretariat decides on what it has just read. */
    public ValidatableResponse decide(String decision) {
        return secretariat()
                .header("If-Match", read().statusCode(200).extract().header("ETag"))
                .body(decision)
                .post(path() + "/decision")
                .then();
    }
}
