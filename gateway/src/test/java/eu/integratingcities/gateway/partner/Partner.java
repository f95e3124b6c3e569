package eu.integratingcities.gateway.partner;

import eu.integratingcities.gateway.GatewayClient;
import eu.integratingcities.http.contract.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
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
        return GatewayClient.to(port).auth().oauth2(Tokens.of("secretariat"));
    }

    RequestSpecification request() {
        return GatewayClient.to(port).auth().oauth2(Tokens.partner(slug));
    }

    Response make(String body) {
        return request().contentType("application/json").body(body).post("/v1/account/keys");
    }

    /** A new key, as its holder writes it. */
    public String key() {
        return make("{\"label\": \"tests\"}").then().statusCode(201).extract().path("key");
    }

    /** Closes the account, or opens it again. */
    void close(boolean closed) {
        secretariat(port)
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"closed\": " + closed + "}")
                .patch("/v1/accounts/" + slug)
                .then()
                .statusCode(200);
    }
}
