package eu.integratingcities.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.e2e.SystemUnderTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything that can be read is read, in every format that it is published in. That the answers are as published is
 * seen by the filter that all traffic passes.
 */
class PublishedReadsTest {
    /**
     * Imports and runs, which no list leads to, dead letters and deliveries, of which there may be none, and what comes with an open cycle or after it, of which there is one at a time and
     * not the one of this test. All else is there.
     */
    private static final Set<String> MAY_BE_UNKNOWN = Set.of(
            "/v1/imports/{id}",
            "/v1/monitoring/imports/{id}",
            "/v1/conferences/imports/{id}",
            "/v1/monitoring/cycles/{number}/questionnaire",
            "/v1/monitoring/consequence-rules/{version}",
            "/v1/monitoring/templates/{version}",
            "/v1/monitoring/reports/{id}",
            "/v1/monitoring/reports/{id}/answers/{code}",
            "/v1/status-proposals/{id}",
            "/v1/webhooks/{id}/deliveries/{delivery}",
            "/v1/snapshots/{snapshot}",
            "/v1/operations/signatories/dead-letters/{id}",
            "/v1/operations/signatories/runs/{id}",
            "/v1/operations/monitoring/dead-letters/{id}",
            "/v1/operations/monitoring/runs/{id}",
            "/v1/operations/conferences/dead-letters/{id}",
            "/v1/operations/conferences/runs/{id}");

    /**
     * One read in one format.
     *
     * @param query the parameters without which there is no answer, with their question mark; empty without any
     * @param suffix empty where the format has none
     * @param mayBeUnknown whether the path may name nothing that is on record
     */
    record Read(String path, String query, String mediaType, String suffix, boolean mayBeUnknown) {
        String uri() {
            return path + query;
        }

        /** A path that has to name one of the formats, as its example does, names this one. */
        Read withOwnSuffix(List<String> suffixes) {
            return suffixes.stream()
                    .filter(other -> !other.isEmpty() && path.endsWith(other))
                    .findFirst()
                    .map(other -> path.substring(0, path.length() - other.length()) + suffix)
                    .map(named -> new Read(named, query, mediaType, "", mayBeUnknown))
                    .orElse(this);
        }

        @Override
        public String toString() {
            return path + " as " + mediaType;
        }
    }

    private final Client client = new Client(SystemUnderTest.running());

    static List<Read> reads() throws IOException {
        var client = new Client(SystemUnderTest.running());
        var addresses = new PublishedAddresses(client, OneOfEach.onRecord(client));
        var document = new ObjectMapper()
                .readTree(client.anybody().get("/openapi.json").asByteArray());
        return document.path("paths").properties().stream()
                .flatMap(path -> reads(addresses, path.getKey(), path.getValue().path("get")))
                .toList();
    }

    private static Stream<Read> reads(PublishedAddresses addresses, String template, JsonNode operation) {
        var contents = operation.at("/responses/200/content").properties();
        if (contents.isEmpty()) {
            return Stream.empty();
        }
        var path = addresses.of(template, operation.path("parameters"));
        var suffixes = contents.stream()
                .map(content -> content.getValue().path("x-suffix").asText())
                .toList();
        return contents.stream()
                // A stream has no end that a test could wait for.
                .filter(content -> !content.getKey().equals("text/event-stream"))
                .map(content -> new Read(
                                path,
                                PublishedAddresses.query(operation.path("parameters")),
                                content.getKey(),
                                content.getValue().path("x-suffix").asText(),
                                MAY_BE_UNKNOWN.contains(template))
                        .withOwnSuffix(suffixes));
    }

    @ParameterizedTest
    @MethodSource("reads")
    void answersAsPublished(Read read) {
        var get = ask(read).get(read.uri()).then().extract();

        if (get.statusCode() == 404 && read.mayBeUnknown()) {
            ask(read).head(read.uri()).then().statusCode(404);
            return;
        }
        assertThat(get.statusCode()).isEqualTo(200);
        assertThat(get.contentType()).startsWith(read.mediaType());
        ask(read).head(read.uri()).then().statusCode(200).contentType(get.contentType());
        if (!read.suffix().isEmpty()) {
            var bySuffix = client.readerOf(read.path()).get(read.path() + read.suffix() + read.query());
            bySuffix.then().statusCode(200).contentType(get.contentType());
        }
        var etag = get.header("ETag");
        if (etag != null) {
            ask(read).header("If-None-Match", etag).get(read.uri()).then().statusCode(304);
        }
    }

    private RequestSpecification ask(Read read) {
        return client.readerOf(read.path()).accept(read.mediaType());
    }
}
