package eu.integratingcities.e2e.journey;

import static io.restassured.RestAssured.given;

import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.launcher.token.Role;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who calls the API through the gateway. */
public record Client(SystemUnderTest system, @Nullable String traceId) {

    /** A caller whose requests begin traces of their own. */
    public Client(SystemUnderTest system) {
        this(system, null);
    }

    /** The same caller, whose requests are part of this trace. */
    public Client under(String trace) {
        return new Client(system, trace);
    }

    public RequestSpecification anybody() {
        var request = given().baseUri(system.gateway());
        return traceId == null ? request : request.header("traceparent", "00-" + traceId + "-00f067aa0ba902b7-01");
    }

    public RequestSpecification as(Role role) {
        return anybody().auth().oauth2(system.token(role));
    }

    public RequestSpecification editorOf(String city) {
        return anybody().auth().oauth2(system.cityEditor(city));
    }

    public RequestSpecification partner(String account) {
        return anybody().auth().oauth2(system.partner(account));
    }

    /** Who may read this path if it is not for everybody: the partner, an operator, else the secretariat. */
    public RequestSpecification readerOf(String path) {
        if (path.matches("/v1/(account|webhooks)(/.*)?")) {
            return partner(OneOfEach.ACCOUNT);
        }
        return as(path.startsWith("/v1/operations/") ? Role.OPERATOR : Role.SECRETARIAT);
    }

    /** Posts JSON under a key of its own and demands that it succeeds. */
    public Response post(Role role, String path, String json) {
        var answer = as(role).contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(json)
                .post(path);
        if (answer.statusCode() >= 300) {
            throw new AssertionError("POST %s gave %d: %s".formatted(path, answer.statusCode(), answer.asString()));
        }
        return answer;
    }
}
