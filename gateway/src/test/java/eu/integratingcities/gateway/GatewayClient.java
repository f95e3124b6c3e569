package eu.integratingcities.gateway;

import io.restassured.RestAssured;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.config.EncoderConfig;
import io.restassured.specification.RequestSpecification;

/** Speaks to the gateway of the test. */
final class GatewayClient {
    private GatewayClient() {}

    /** A request to the gateway; the path is sent as it is written. */
    static RequestSpecification to(int port) {
        return RestAssured.given()
                .spec(new RequestSpecBuilder()
                        .setBaseUri("http://127.0.0.1")
                        .setPort(port)
                        .setUrlEncodingEnabled(false)
                        .build())
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)));
    }
}
