package eu.integratingcities.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vertx.core.http.HttpMethod;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {
    private final RouteTable routes = table(
            "/",
            "/v1/signatories",
            "/v1/signatories/statistics",
            "/v1/signatories/{slug}",
            "/v1/signatories/{slug}/competences",
            "/v1/signatories/{slug}/signings/{id}",
            "/v1/monitoring/deadlines.ics");

    private static RouteTable table(String... templates) {
        var page = new Destination.ToPage(exchange -> {});
        return new RouteTable(Arrays.stream(templates)
                .map(template -> new Resource(template, Map.of(HttpMethod.GET, page), null, null))
                .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/v1/signatories, /v1/signatories",
        "/v1/signatories.csv, /v1/signatories",
        "/v1/signatories/statistics, /v1/signatories/statistics",
        "/v1/signatories/statistics.csv, /v1/signatories/statistics",
        "/v1/signatories/statistic, /v1/signatories/{slug}",
        "/v1/signatories/toronto.geojson, /v1/signatories/{slug}",
        "/v1/signatories/statistics/competences, /v1/signatories/{slug}/competences",
        "/v1/signatories/toronto/signings/1, /v1/signatories/{slug}/signings/{id}",
        "/v1/monitoring/deadlines.ics, /v1/monitoring/deadlines.ics"
    })
    void finds(String path, String template) {
        assertThat(routes.find(path)).extracting(Resource::template).isEqualTo(template);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//",
                "/v1",
                "/v1/",
                "/v1/signatories/",
                "/v1//signatories",
                "/v1/signatories//competences",
                "/v1/signatories.exe",
                "/v1/.csv",
                "/v1/signatories/toronto/competences/x",
                "/V1/signatories"
            })
    void doesNotFind(String path) {
        assertThat(routes.find(path)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/signatorys, /v1/signatories",
        "/v1/signatories/toronto/competence, /v1/signatories/toronto/competences",
        "/signatories/toronto/signings/7, /v1/signatories/toronto/signings/7",
        "/v1/deadlines.ics, "
    })
    void suggests(String path, String nearest) {
        assertThat(routes.nearest(path)).isEqualTo(nearest);
    }

    @Test
    void comparesNoEndlessPaths() {
        assertThat(routes.nearest("/v1/signatories" + "/x".repeat(4_000))).isNull();
    }

    @Test
    void refusesTheSamePathTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> table("/v1/a/{b}", "/v1/a/{c}"));
    }
}
