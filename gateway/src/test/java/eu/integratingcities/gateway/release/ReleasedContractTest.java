package eu.integratingcities.gateway.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import eu.integratingcities.gateway.exchange.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever works with the last release works with the next: docs/released/README.md says what counts as a break. */
class ReleasedContractTest {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Path RELEASED = Path.of("../docs/released");

    @Test
    void nothingBreaksButWhatIsAccepted() throws IOException {
        var today = LocalDate.now(ZoneOffset.UTC);
        var ended = EndedRoutes.read(Path.of("src/main/resources/application.properties"), today);
        var accepted = AcceptedBreaks.parse(Files.readString(RELEASED.resolve("accepted-breaks.yaml")));

        var breaks = new ArrayList<Break>();
        breaks.addAll(OpenApiComparison.breaks(released("openapi.json"), published("openapi/openapi.json"), ended));
        breaks.addAll(AsyncApiComparison.breaks(released("asyncapi.yaml"), published("asyncapi.yaml")));

        assertThat(accepted.objections(breaks)).isEmpty();
    }

    @Test
    void acceptsABreakForAReasonAndAsLongAsItIsOne() throws IOException {
        var accepted = AcceptedBreaks.parse("""
                - break: "GET /v1/cities: is gone"
                  reason: A law forbids it.
                """);

        var broken = new Break("GET /v1/cities", "is gone");
        assertThat(accepted.objections(List.of(broken))).isEmpty();
        assertThat(accepted.objections(List.of(broken, new Break("GET /v1/sources", "is gone"))))
                .containsExactly("breaks what was released: GET /v1/sources: is gone");
        assertThat(accepted.objections(List.of()))
                .containsExactly("is accepted, but nothing breaks: GET /v1/cities: is gone");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AcceptedBreaks.parse("- break: \"GET /v1/cities: is gone\""));
    }

    @Test
    void aRouteMayGoWhenItsNoticeIsOver(@TempDir Path folder) throws IOException {
        var settings = Files.writeString(folder.resolve("application.properties"), """
                ic.gateway.route.retirements.lists.paths=/v1/lists, /v1/old/{slug}
                ic.gateway.route.retirements.lists.sunset=2028-01-01
                """);

        var dayBefore = EndedRoutes.read(settings, LocalDate.of(2027, 12, 31));
        var lastDay = EndedRoutes.read(settings, LocalDate.of(2028, 1, 1));

        assertThat(dayBefore.test("/v1/lists")).isFalse();
        assertThat(List.of("/v1/lists", "/v1/lists/{id}", "/v1/old/{slug}")).allMatch(lastDay);
        assertThat(List.of("/v1", "/v1/listsmore", "/v1/old")).noneMatch(lastDay);
    }

    /** A release replaces the folder of the one before, so there is one. */
    private static JsonNode released(String document) throws IOException {
        try (var entries = Files.list(RELEASED)) {
            var versions = entries.filter(Files::isDirectory).toList();
            assertThat(versions).hasSize(1);
            return YAML.readTree(versions.getFirst().resolve(document).toFile());
        }
    }

    private static JsonNode published(String document) throws IOException {
        return YAML.readTree(Resources.bytes(document));
    }
}
