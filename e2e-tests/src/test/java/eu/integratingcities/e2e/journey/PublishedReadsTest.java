package eu.integratingcities.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.launcher.token.Role;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything that can be read is read, in every format that it is published in, at the path that the document gives as
 * an example. That the answers are as published is seen by the filter that all traffic passes.
 */
class PublishedReadsTest {
    /**
     * One read in one format.
     *
     * @param suffix empty where the format has none
     * @param collection whether it is there in any case: the path names nothing that may be unknown
     */
    record Read(String path, String mediaType, String suffix, boolean collection) {
        @Override
        public String toString() {
            return path + " as " + mediaType;
        }
    }

    private final Client client = new Client(SystemUnderTest.running());

    static List<Read> reads() throws IOException {
        var document = new ObjectMapper()
                .readTree(new Client(SystemUnderTest.running())
                        .anybody()
                        .get("/openapi.json")
                        .asByteArray());
        return document.path("paths").properties().stream()
                .flatMap(path -> reads(path.getKey(), path.getValue().path("get")))
                .toList();
    }

    private static Stream<Read> reads(String template, JsonNode operation) {
        return operation.at("/responses/200/content").properties().stream()
                .map(content -> new Read(
                        example(template, operation.path("parameters")),
                        content.getKey(),
                        content.getValue().path("x-suffix").asText(),
                        !template.contains("{")));
    }

    private static String example(String template, JsonNode parameters) {
        var path = template;
        for (var parameter : parameters) {
            path = path.replace(
                    "{" + parameter.path("name").asText() + "}",
                    parameter.path("example").asText());
        }
        return path;
    }

    @ParameterizedTest
    @MethodSource("reads")
    void answersAsPublished(Read read) {
        var get = ask(read).get(read.path()).then().extract();

        if (get.statusCode() == 404 && !read.collection()) {
            ask(read).head(read.path()).then().statusCode(404);
            return;
        }
        assertThat(get.statusCode()).isEqualTo(200);
        assertThat(get.contentType()).startsWith(read.mediaType());
        ask(read).head(read.path()).then().statusCode(200).contentType(get.contentType());
        if (!read.suffix().isEmpty()) {
            var bySuffix = client.as(Role.SECRETARIAT).get(read.path() + read.suffix());
            bySuffix.then().statusCode(200).contentType(get.contentType());
        }
        var etag = get.header("ETag");
        if (etag != null) {
            ask(read).header("If-None-Match", etag).get(read.path()).then().statusCode(304);
        }
    }

    private RequestSpecification ask(Read read) {
        return client.as(Role.SECRETARIAT).accept(read.mediaType());
    }
}
