package eu.integratingcities.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.gateway.database.Database;
import eu.integratingcities.gateway.door.GatewayServer;
import eu.integratingcities.gateway.exchange.Resources;
import eu.integratingcities.gateway.partner.Partner;
import eu.integratingcities.http.contract.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what of the gateway's own, written by hand from the design and compared with OpenAPI and with live answers. */
@QuarkusTest
@WithTestResource(DatabaseUpstream.class)
class AccessTest {
    private static final List<String> ROLES =
            List.of("secretariat", "city-editor", "reviewer", "organiser", "partner", "operator");

    /** Operation, method, path, the roles that may. Account and webhooks are the partner's own. */
    private static final String TABLE = """
            listAccounts    GET    /v1/accounts            secretariat
            openAccount     POST   /v1/accounts            secretariat
            getAccount      GET    /v1/accounts/SLUG       secretariat
            changeAccount   PATCH  /v1/accounts/SLUG       secretariat
            getOwnAccount   GET    /v1/account             partner
            listKeys        GET    /v1/account/keys        partner
            makeKey         POST   /v1/account/keys        partner
            getKey          GET    /v1/account/keys/ID     partner
            getUsage        GET    /v1/account/usage       partner
            revokeKey       DELETE /v1/account/keys/ID     partner
            listWebhooks    GET    /v1/webhooks            partner
            makeWebhook     POST   /v1/webhooks            partner
            getWebhook      GET    /v1/webhooks/ID         partner
            changeWebhook   PATCH  /v1/webhooks/ID         partner
            deleteWebhook   DELETE /v1/webhooks/ID         partner
            rotateWebhookSecret POST   /v1/webhooks/ID/secret  partner
            testWebhook     POST   /v1/webhooks/ID/test    partner
            listDeliveries  GET    /v1/webhooks/ID/deliveries partner
            getDelivery     GET    /v1/webhooks/ID/deliveries/ID partner
            redeliver       POST   /v1/webhooks/ID/deliveries/ID/redeliver partner
            orderSnapshot   POST   /v1/snapshots           operator
            """;

    record Entry(String operation, String method, String path, Set<String> roles) {
        @Override
        public String toString() {
            return operation;
        }
    }

    @Inject
    GatewayServer server;

    @Inject
    Database database;

    @BeforeEach
    void waitForTheDatabase() {
        Awaitility.await().until(database::isReady);
    }

    static Stream<Entry> entries() {
        return TABLE.lines()
                .map(line -> line.strip().split("\\s+"))
                .map(words -> new Entry(
                        words[0],
                        words[1],
                        words[2],
                        Set.copyOf(Arrays.asList(words).subList(3, words.length))));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void letsInWhoMayAndNobodyElse(Entry entry) {
        var partner = Partner.withAccount(server.port());
        assertThat(answer(GatewayClient.to(server.port()), entry, partner))
                .as("without a token")
                .isEqualTo(401);
        for (var role : ROLES) {
            var token = role.equals("partner") ? Tokens.partner(partner.slug()) : Tokens.of(role);
            var status = answer(GatewayClient.to(server.port()).auth().oauth2(token), entry, partner);
            if (entry.roles().contains(role)) {
                assertThat(status).as(role).isNotIn(401, 403);
            } else {
                assertThat(status).as(role).isEqualTo(403);
            }
        }
    }

    private static int answer(RequestSpecification request, Entry entry, Partner partner) {
        var path = entry.path().replace("SLUG", partner.slug()).replace("ID", "0000000000");
        var asked = entry.method().equals("POST")
                ? request.contentType("application/json").body("{}")
                : request;
        return asked.request(entry.method(), path).statusCode();
    }

    @Test
    void isWhatTheDocumentSays() throws IOException {
        var published = new TreeSet<String>();
        var paths = new ObjectMapper()
                .readTree(Resources.bytes("openapi/openapi.json"))
                .path("paths");
        for (var path : paths.properties()) {
            for (var operation : path.getValue().properties()) {
                boolean own = Stream.of("/v1/account", "/v1/webhooks", "/v1/snapshots")
                        .anyMatch(path.getKey()::startsWith);
                var roles = operation.getValue().at("/security/0/token");
                if (own && !roles.isMissingNode()) {
                    published.add(operation.getValue().path("operationId").asText() + " "
                            + StreamSupport.stream(roles.spliterator(), false)
                                    .map(role -> role.asText())
                                    .toList());
                }
            }
        }

        assertThat(published)
                .containsExactlyInAnyOrderElementsOf(entries()
                        .map(entry -> entry.operation() + " " + List.copyOf(entry.roles()))
                        .toList());
    }
}
