package eu.integratingcities.monitoring;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Bodies of bulk imports; REST Assured has to be told that these lines are text. */
public final class ImportBody {

    private static final String NDJSON = "application/x-ndjson";

    private ImportBody() {}

    public static RequestSpecification of(String rows, RequestSpecification caller) {
        return caller.config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(NDJSON, ContentType.TEXT)))
                .contentType(NDJSON)
                .body(rows);
    }
}
