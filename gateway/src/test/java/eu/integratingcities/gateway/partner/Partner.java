package eu.integratingcities.gateway.partner;

import eu.integratingcities.gateway.GatewayClient;
import eu.integratingcities.http.contract.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A partner of the tests, with an account of its own. */
public record Partner(int port, String slug) {

    /** A partner whose account was just opened. */
    public static Partner withAccount(int port) {
        var partner = new Partner(port, "p-" + UUID.randomUUID().toString().substring(0, 13));
        secretariat(port)
                .contentType("application/json")
                .body("{\"slug\": \"%s\", \"name\": \"A lab\", \"contactEmail\": \"data@example.org\"}"
                        .formatted(partner.slug()))
                .post("/v1/accounts")
                .then()
                .statusCode(201);
        return partner;
    }

    static RequestSpecification secretariat(int port) {
        return from(port, UUID.randomUUID()).auth().oauth2(Tokens.of("secretariat"));
    }

    /** A request with a token of the partner. */
    public RequestSpecification request() {
        return from(port, UUID.nameUUIDFromBytes(slug.getBytes(StandardCharsets.UTF_8)))
                .auth()
                .oauth2(Tokens.partner(slug));
    }

    /** Where the balancer of a test is believed, everybody has an address, and so a quota, of their own. */
    private static RequestSpecification from(int port, UUID somewhere) {
        var network = somewhere.toString().substring(0, 4);
        var address =
                "2001:db8:%s:%s::1".formatted(network, somewhere.toString().substring(9, 13));
        return GatewayClient.to(port).header("X-Forwarded-For", address);
    }

    Response make(String body) {
        return request().contentType("application/json").body(body).post("/v1/account/keys");
    }

    /** A new key, as its holder writes it. */
    public String key() {
        return make("{\"label\": \"tests\"}").then().statusCode(201).extract().path("key");
    }

    /** Closes the account, or opens it again. */
    public void close(boolean closed) {
        secretariat(port)
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"closed\": " + closed + "}")
                .patch("/v1/accounts/" + slug)
                .then()
                .statusCode(200);
    }
}
