package eu.integratingcities.e2e.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.launcher.settings.Part;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** OP-15: alert rules and dashboard ask for metrics that the running system has. */
class WatchedMetricsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Metrics of this system have a prefix; functions and labels of PromQL have none of them. */
    private static final Pattern METRIC = Pattern.compile("\\b(?:ic|gateway)_[a-z_]+\\b");
    /** In the rules, an expression begins behind this and ends before the next key. */
    private static final Pattern RULE = Pattern.compile("expr:(.*?)\\n\\s+for:", Pattern.DOTALL);

    private static final SystemUnderTest SYSTEM = SystemUnderTest.running();

    private final Client client = new Client(SYSTEM);

    @Test
    void ofEachAlertRuleIsThere() throws IOException {
        var expressions = RULE.matcher(read("deploy/prometheus/alerts.yaml"))
                .results()
                .map(rule -> rule.group(1))
                .toList();

        assertAllThere(expressions);
    }

    @Test
    void ofEachPanelIsThere() throws IOException {
        List<String> expressions =
                JsonPath.from(read("deploy/grafana/events-and-gateway.json")).getList("panels.targets.expr.flatten()");

        assertAllThere(expressions);
    }

    @Test
    void namesAChapterOfTheHandbookForEachAlert() throws IOException {
        var rules = read("deploy/prometheus/alerts.yaml");
        var chapters = read("docs/operations.md")
                .lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3).toLowerCase(Locale.ROOT).replace(' ', '-'))
                .collect(Collectors.toSet());

        assertThat(Pattern.compile("runbook: docs/operations.md#(.*)")
                        .matcher(rules)
                        .results())
                .hasSize((int) RULE.matcher(rules).results().count())
                .allSatisfy(named -> assertThat(chapters).contains(named.group(1)));
    }

    private void assertAllThere(List<String> expressions) {
        assertThat(expressions).isNotEmpty().allSatisfy(expression -> assertThat(expression)
                .containsPattern(METRIC));
        var asked = expressions.stream()
                .flatMap(expression -> METRIC.matcher(expression).results())
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
        // Some begin with the first request to a service, or the first event that is received.
        Stream.of("/v1/cities", "/v1/monitoring/cycles", "/v1/conferences")
                .forEach(path -> client.anybody().get(path).then().statusCode(200));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(told()).containsAll(asked));
    }

    private static Set<String> told() {
        return Stream.of(Part.GATEWAY, Part.SIGNATORY, Part.MONITORING, Part.CONFERENCE)
                .flatMap(part -> given().get(SYSTEM.managementUrl(part) + "/q/metrics")
                        .asString()
                        .lines())
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toSet());
    }

    private static String read(String file) throws IOException {
        return Files.readString(SYSTEM.home().resolve(file));
    }
}
