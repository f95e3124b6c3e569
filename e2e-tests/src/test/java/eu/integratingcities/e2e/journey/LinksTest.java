package eu.integratingcities.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.e2e.SystemUnderTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever follows links from the front page stays on the gateway and never meets a dead end. */
class LinksTest {
    private static final int ENOUGH = 300;
    private static final Pattern TARGET = Pattern.compile("<([^>]+)>(?!; rel=\"license\")");
    private static final Pattern PATH = Pattern.compile("/(v1/|problems|docs|openapi|asyncapi)[^\\s{}]*");

    private final SystemUnderTest system = SystemUnderTest.running();
    private final Client client = new Client(system);
    private final Set<String> seen = new HashSet<>();
    private final ArrayDeque<String> toFollow = new ArrayDeque<>();

    @Test
    void everyLinkLeadsSomewhereOnTheGateway() throws IOException {
        follow("/");
        follow("/v1/signatories?limit=5");
        follow("/v1/cities?limit=20");
        while (!toFollow.isEmpty() && seen.size() < ENOUGH) {
            visit(toFollow.poll());
        }

        assertThat(seen).hasSizeGreaterThan(20);
    }

    private void follow(String path) {
        if (seen.add(path)) {
            toFollow.add(path);
        }
    }

    private void visit(String path) throws IOException {
        var answer = client.anybody().urlEncodingEnabled(false).get(path);

        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        for (var target : targets(answer)) {
            // A link of ours is a path: an address of a service, or of another host, would lead around the gateway.
            assertThat(target).as("Link in " + path).startsWith("/");
            follow(target);
        }
        if (answer.contentType().startsWith("application/json") && !path.startsWith("/openapi")) {
            collect(new ObjectMapper().readTree(answer.asByteArray()), path);
        }
    }

    private static List<String> targets(Response answer) {
        return answer.headers().getValues("Link").stream()
                .flatMap(line -> TARGET.matcher(line).results())
                .map(match -> match.group(1))
                .toList();
    }

    private void collect(JsonNode node, String path) {
        if (node.isTextual()) {
            assertThat(node.asText()).as("text in " + path).doesNotContain(servicesAddresses());
            if (PATH.matcher(node.asText()).matches()) {
                follow(node.asText());
            }
        }
        node.forEach(child -> collect(child, path));
    }

    private String[] servicesAddresses() {
        return system.environment().entrySet().stream()
                .filter(entry -> entry.getKey().matches("IC_(SIGNATORY|MONITORING|CONFERENCE)_PORT"))
                .map(entry -> "localhost:" + entry.getValue())
                .toArray(String[]::new);
    }
}
