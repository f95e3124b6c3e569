package eu.integratingcities.gateway;

import eu.integratingcities.http.contract.ContractFilter;
import io.restassured.RestAssured;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.config.EncoderConfig;
import io.restassured.specification.RequestSpecification;

/** Speaks to the gateway of the test. */
public final class GatewayClient {
    private static final ContractFilter CONTRACT = new ContractFilter(
            (request, answer) -> answer.header(Upstream.MADE_UP) == null && !ContractFilter.isFile(request.getPath()));

    private GatewayClient() {}

    /** A request to the gateway; the path is sent as it is written, and what the gateway itself answers is judged. */
    public static RequestSpecification to(int port) {
        return RestAssured.given()
                .spec(new RequestSpecBuilder()
                        .setBaseUri("http://127.0.0.1")
                        .setPort(port)
                        .setUrlEncodingEnabled(false)
                        .build())
                .noFiltersOfType(ContractFilter.class)
                .filter(CONTRACT)
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)));
    }
}
