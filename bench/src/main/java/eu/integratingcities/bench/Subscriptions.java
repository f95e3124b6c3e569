package eu.integratingcities.bench;

import eu.integratingcities.launcher.token.DevelopmentToken;
import eu.integratingcities.launcher.token.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Opens accounts at the gateway and subscribes for them, as many webhooks for each as it may have. */
final class Subscriptions {

    private static final int PER_ACCOUNT = 20;
    private static final int CREATED = 201;

    private final Gateway gateway;
    private final HttpClient client = HttpClient.newHttpClient();

    Subscriptions(Gateway gateway) {
        this.gateway = gateway;
    }

    /** Subscribes this many receivers to everything; returns the number of accounts. */
    int make(int count, Receivers receivers) throws IOException, InterruptedException {
        int accounts = 0;
        var secretariat = gateway.token(new DevelopmentToken(Role.SECRETARIAT, null));
        var partner = "";
        for (int i = 0; i < count; i++) {
            if (i % PER_ACCOUNT == 0) {
                var slug = "follower-" + ++accounts;
                post("/v1/accounts", secretariat, """
                        {"slug": "%s", "name": "A follower", "contactEmail": "data@example.org"}""".formatted(slug));
                partner = gateway.token(DevelopmentToken.ofPartner(slug));
            }
            post("/v1/webhooks", partner, "{\"url\": \"%s\"}".formatted(receivers.address(i)));
        }
        return accounts;
    }

    private void post(String path, String token, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(gateway.address().resolve(URI.create(path)))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != CREATED) {
            throw new IOException(path + " was answered with " + answer.statusCode() + " " + answer.body());
        }
    }
}
