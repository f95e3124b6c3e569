package eu.integratingcities.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.gateway.door.GatewayServer;
import eu.integratingcities.gateway.exchange.Resources;
import eu.integratingcities.gateway.route.RouteTable;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What the gateway says about its own pages is what they do. */
@QuarkusTest
@WithTestResource(Upstream.class)
class PublishedAnswersTest {
    private final ObjectMapper json = new ObjectMapper();

    @Inject
    GatewayServer server;

    @Inject
    RouteTable routes;

    @Test
    void everyPublishedPageAnswersAsItSays() throws Exception {
        var document = json.readTree(Resources.bytes("openapi/openapi.json"));
        for (var line : Resources.text("openapi/routes.txt").lines().toList()) {
            var words = line.split(" ", -1);
            if (words[0].equals("gateway")) {
                assertThat(routes.find(words[2])).as(line).isNotNull();
                answersAsPublished(words[2], document.at("/paths").get(words[2]).get("get"));
            }
        }
    }

    private void answersAsPublished(String template, JsonNode operation) throws Exception {
        var path = template.replace("{code}", "not-found");
        var answer = GatewayClient.to(server.port()).request(HttpMethod.GET.name(), path);
        var published = operation.at("/responses/200");
        var content = resolve(published).path("content");
        var mediaType = answer.contentType();

        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(content.has(mediaType)).as(path + " as " + mediaType).isTrue();
        if (mediaType.equals("application/json")) {
            requiredMembersAreThere(
                    path, resolve(content.at("/application~1json/schema")), json.readTree(answer.asString()));
        }
    }

    private static void requiredMembersAreThere(String path, JsonNode schema, JsonNode body) {
        schema.path("required").forEach(member -> assertThat(body.has(member.asText()))
                .as(path + " " + member)
                .isTrue());
        if (schema.has("properties") && schema.path("additionalProperties").isBoolean()) {
            body.fieldNames().forEachRemaining(name -> assertThat(
                            schema.get("properties").has(name))
                    .as(path + " " + name)
                    .isTrue());
        }
    }

    private static JsonNode resolve(JsonNode node) throws Exception {
        return node.has("$ref")
                ? new ObjectMapper()
                        .readTree(Resources.bytes("openapi/openapi.json"))
                        .at(node.get("$ref").asText().substring(1))
                : node;
    }
}
