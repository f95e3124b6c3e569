package eu.integratingcities.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.gateway.composition.Compositions;
import eu.integratingcities.gateway.door.GatewayServer;
import eu.integratingcities.gateway.exchange.Pages;
import eu.integratingcities.gateway.exchange.Resources;
import eu.integratingcities.http.contract.ContractFilter;
import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the gateway says about its own pages, all but the operations below /v1, is what they do; the client holds each answer against the document. */
@QuarkusTest
@WithTestResource(Upstream.class)
class PublishedAnswersTest {
    private static final String OWN = "gateway GET ";

    @Inject
    GatewayServer server;

    @Inject
    @All
    List<Pages> features;

    @Inject
    @All
    List<Compositions> composed;

    @Test
    void everyPageIsPublishedAndThere() throws IOException {
        var routes = new String(Resources.bytes("openapi/routes.txt"), StandardCharsets.UTF_8);

        assertThat(pages())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(routes.lines()
                        .filter(line -> line.startsWith(OWN))
                        .map(line -> line.substring(OWN.length()))
                        .filter(path -> !path.startsWith("/v1/") && !composed().contains(path))
                        .toList());
    }

    @Test
    void everyPageAnswersInEveryFormatThatItIsPublishedIn() throws IOException {
        var published = published();
        for (var template : pages()) {
            var answers = published.path(template).at("/get/responses");
            assertThat(answers.has("200")).as(template).isTrue();
            answers.at("/200/content").fieldNames().forEachRemaining(mediaType -> {
                var path = template.replace("{code}", "not-found");
                answers(path, mediaType);
                if (answers.has("304")) {
                    answersNotModified(path, mediaType);
                }
            });
        }
    }

    @Test
    void everyPageRefusesWhatItDoesNot() throws IOException {
        for (var template : pages()) {
            var path = template.replace("{code}", "not-found");
            asked("*/*").delete(path).then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
            asked("*/*").get(path + "?a=%00").then().statusCode(400);
            asked("*/*").options(path).then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS");
            if (published().path(template).at("/get/responses").has("406")) {
                asked("image/png").get(path).then().statusCode(406);
                asked("image/png").head(path).then().statusCode(406);
            }
        }
    }

    private void answers(String path, String mediaType) {
        var get = asked(mediaType).get(path).then().statusCode(200).extract();
        var head = asked(mediaType).head(path).then().statusCode(200).extract();

        assertThat(get.contentType()).as(path).startsWith(mediaType).isEqualTo(head.contentType());
        assertThat(get.header("Content-Length")).as(path).isEqualTo(head.header("Content-Length"));
    }

    private void answersNotModified(String path, String mediaType) {
        var etag = asked(mediaType).get(path).header("ETag");

        asked(mediaType).header("If-None-Match", etag).get(path).then().statusCode(304);
    }

    private RequestSpecification asked(String mediaType) {
        return GatewayClient.to(server.port()).accept(mediaType);
    }

    /** What is made of the answers of services, which have tests of their own. */
    private Set<String> composed() {
        return composed.stream()
                .flatMap(feature -> feature.compositions().keySet().stream())
                .collect(Collectors.toSet());
    }

    /** All but the files that belong to a page, and the one that is there with a slash at its end, too. */
    private List<String> pages() {
        return features.stream()
                .flatMap(feature -> feature.pages().keySet().stream())
                .filter(path -> !ContractFilter.isFile(path) && !path.equals("/v1/"))
                .toList();
    }

    private static JsonNode published() throws IOException {
        return new ObjectMapper()
                .readTree(Resources.bytes("openapi/openapi.json"))
                .path("paths");
    }
}
