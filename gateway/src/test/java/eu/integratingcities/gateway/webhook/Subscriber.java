package eu.integratingcities.gateway.webhook;

import eu.integratingcities.gateway.partner.Partner;
import io.agroal.api.AgroalDataSource;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;

/** A partner who is told of one city. */
record Subscriber(Partner partner, String city, AgroalDataSource tables) {
    static final String WEBHOOKS = "/v1/webhooks";

    JsonPath subscribe(TestReceiver receiver) {
        return partner.request()
                .contentType("application/json")
                .body("{\"url\": \"%s\", \"city\": \"%s\"}".formatted(receiver.url(), city))
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    static String one(JsonPath webhook) {
        return WEBHOOKS + "/" + webhook.getString("id");
    }

    static String log(JsonPath webhook) {
        return one(webhook) + "/deliveries";
    }

    JsonPath read(JsonPath webhook) {
        return partner.request()
                .get(one(webhook))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    void patch(JsonPath webhook, String patch) {
        partner.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(patch)
                .patch(one(webhook))
                .then()
                .statusCode(200);
    }

    /** Runs a statement whose parameter is the webhook. */
    int change(String statement, JsonPath webhook) throws SQLException {
        try (var connection = tables.getConnection();
                var prepared = connection.prepareStatement(statement)) {
            prepared.setString(1, webhook.getString("id"));
            return prepared.executeUpdate();
        }
    }

    String scalar(String query) throws SQLException {
        try (var connection = tables.getConnection();
                var result = connection.createStatement().executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
