package eu.integratingcities.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** Somebody who asks the feed now and then, and goes on each time where it ended the last time. */
final class PolledChanges {
    private final Client client;
    private final List<String> ids = new ArrayList<>();
    private String next;

    /**
     * Takes the position of now.
     *
     * @param path the feed with its filters
     */
    PolledChanges(Client client, String path) {
        this.client = client;
        this.next = path + "&cursor=now";
        ask();
    }

    /** Asks once more; the ids of everything that came so far, in its order. */
    List<String> ask() {
        var answer = client.anybody().urlEncodingEnabled(false).get(next);
        assertThat(answer.statusCode()).isEqualTo(200);
        ids.addAll(answer.jsonPath().getList("id", String.class));
        next = answer.header("Link").replaceAll("<(.*)>; rel=\"next\"", "$1");
        return List.copyOf(ids);
    }
}
