package eu.integratingcities.http.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.http.contract.RawConnection;
import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.http.contract.Tokens;
import eu.integratingcities.http.problem.Problem;
import eu.integratingcities.http.problem.ProblemType;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that never come to a resource, byte by byte, at a service without a gateway in front. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class UnreadableRequestsTest {
    private static final String HEAD = " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n";
    private static final Pattern ID = Pattern.compile("(?i)\r\nx-request-id: ([A-Za-z0-9._:-]{8,128})\r\n");

    @TestHTTPResource
    URI service;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense\r\n\r\n",
                "GET /v1/places HTTP/1.1 extra\r\nHost: a\r\n\r\n",
                "GET /v1/places HTTP/1.1\r\nHost: a\r\nBad Header: b\r\n\r\n",
                "GET /v1/places HTTP/1.1\r\nHost: a\r\nX-Nul: a\0b\r\n\r\n",
                "POST /v1/places HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
                "POST /v1/places HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\nxx"
            })
    void refusesWhatIsNoHttp(String request) throws IOException {
        assertIsProblem(answerTo(request), ProblemType.INVALID_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/places/%zz", "/v1/places?prefix=%zz", "/v1/places/a|b", "/v1/places/\"", "/nothing/%"})
    void refusesTargetsThatAreNoUri(String target) throws IOException {
        assertIsProblem(answerTo("GET " + target + HEAD + "\r\n"), ProblemType.INVALID_REQUEST);
    }

    @Test
    void refusesALongRequestLine() throws IOException {
        assertIsProblem(
                answerTo("GET /v1/places?prefix=" + "x".repeat(9_000) + HEAD + "\r\n"), ProblemType.URI_TOO_LONG);
    }

    @Test
    void refusesLargeHeaders() throws IOException {
        assertIsProblem(
                answerTo("GET /v1/places" + HEAD + "X-Large: " + "x".repeat(30_000) + "\r\n\r\n"),
                ProblemType.HEADERS_TOO_LARGE);
    }

    @Test
    void refusesAHostThatIsMissing() throws IOException {
        assertIsProblem(answerTo("GET /v1/places HTTP/1.1\r\nConnection: close\r\n\r\n"), ProblemType.INVALID_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET nothing", "OPTIONS *", "CONNECT a:80", "GET /", "GET /q/health", "POST /nothing"})
    void knowsNothingBesideThePublishedPaths(String line) throws IOException {
        assertIsProblem(answerTo(line + HEAD + "\r\n"), ProblemType.UNKNOWN_PATH);
    }

    /** The connection stays until the body has come or the client goes. */
    @ParameterizedTest
    @ValueSource(strings = {"1048577", "3000000000", "99999999999999"})
    void refusesABodyByItsLength(String length) throws IOException {
        try (var connection = new RawConnection(service.getPort())) {
            connection.send("POST /v1/places" + HEAD + "Content-Length: " + length
                    + "\r\nContent-Type: application/json\r\nAuthorization: Bearer " + Tokens.of("secretariat")
                    + "\r\n\r\n{}");

            assertIsProblem(connection.readAnswer(), ProblemType.BODY_TOO_LARGE);
        }
    }

    @Test
    void answersWhatComesOnTheSameConnection() throws IOException {
        try (var connection = new RawConnection(service.getPort())) {
            connection.send("GET /v1/places/%zz HTTP/1.1\r\nHost: a\r\n\r\n");
            connection.send("GET /v1/places/behind HTTP/1.1\r\nHost: a\r\n\r\n");

            assertIsProblem(connection.readAnswer(), ProblemType.INVALID_REQUEST);
            assertIsProblem(connection.readAnswer(), ProblemType.NOT_FOUND);
        }
    }

    @Test
    void leavesTheManagementInterfaceAlone() throws IOException {
        try (var connection = new RawConnection(management.getPort())) {
            connection.send("GET /q/%zz HTTP/1.1\r\nHost: a\r\n\r\n");
            connection.send("GET /q/health/live HTTP/1.1\r\nHost: a\r\n\r\n");

            connection.readAnswer();
            assertThat(connection.readAnswer()).startsWith("HTTP/1.1 200").contains("UP");
        }
    }

    @Test
    void answersUnderTheIdOfTheCaller() throws IOException {
        var answer = answerTo("GET /v1/places/%zz" + HEAD + "X-Request-Id: caller-4711\r\n\r\n");

        assertThat(answer).containsIgnoringCase("x-request-id: caller-4711").contains("\"/requests/caller-4711\"");
    }

    @Test
    void sendsNoBodyWhereHeadIsAsked() throws IOException {
        var answer = answerTo("HEAD /v1/places/%zz" + HEAD + "\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").endsWith("\r\n\r\n");
    }

    private String answerTo(String request) throws IOException {
        try (var connection = new RawConnection(service.getPort())) {
            connection.send(request);
            return connection.readToEnd();
        }
    }

    private static void assertIsProblem(String answer, ProblemType type) throws IOException {
        var id = ID.matcher(answer);
        assertThat(answer)
                .matches("(?s)HTTP/1.[01] " + type.status() + " .*")
                .containsIgnoringCase("content-type: application/problem+json\r\n")
                .containsIgnoringCase("cache-control: no-store\r\n")
                .containsIgnoringCase("x-content-type-options: nosniff\r\n");
        assertThat(id.find()).as(answer).isTrue();
        var problem = new ObjectMapper().readValue(answer.substring(answer.indexOf("\r\n\r\n") + 4), Problem.class);
        assertThat(problem.type()).isEqualTo(type.uri());
        assertThat(problem.status()).isEqualTo(type.status());
        assertThat(problem.instance()).isEqualTo("/requests/" + id.group(1));
    }
}
