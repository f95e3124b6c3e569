package eu.integratingcities.conference.running;

import static io.restassured.RestAssured.given;

import eu.integratingcities.http.contract.Tokens;
import io.restassured.specification.RequestSpecification;

/** Those who write, as REST Assured requests. */
public final class Callers {

    private Callers() {}

    public static RequestSpecification organiser() {
        return as("organiser");
    }

    public static RequestSpecification secretariat() {
        return as("secretariat");
    }

    /** A change by an organiser who saw this version. */
    public static RequestSpecification organiserWhoSaw(String entityTag) {
        return given().auth()
                .oauth2(Tokens.of("organiser"))
                .header("If-Match", entityTag)
                .contentType("application/merge-patch+json");
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role)).contentType("application/json");
    }
}
