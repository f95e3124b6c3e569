package eu.integratingcities.signatory;

import static io.restassured.RestAssured.given;

import eu.integratingcities.http.contract.Tokens;
import io.restassured.specification.RequestSpecification;

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
}
