package eu.integratingcities.signatory;

import static io.restassured.RestAssured.given;

import eu.integratingcities.http.contract.Tokens;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;

/** Requests of the callers whom this service knows. */
public final class Requests {

    private Requests() {}

    public static RequestSpecification anyone() {
        return given();
    }

    public static RequestSpecification secretariat() {
        return json(Tokens.of("secretariat"));
    }

    public static RequestSpecification as(String role) {
        return json(Tokens.of(role));
    }

    public static RequestSpecification cityEditor(String city) {
        return json(Tokens.cityEditor(city));
    }

    private static RequestSpecification json(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    /** Adds the rows of an import, one JSON object a line. */
    public static RequestSpecification withRows(RequestSpecification caller, String ndjson) {
        return caller.contentType("application/x-ndjson").body(ndjson.getBytes(StandardCharsets.UTF_8));
    }
}
