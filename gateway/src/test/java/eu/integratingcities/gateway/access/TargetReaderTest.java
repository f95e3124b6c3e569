package eu.integratingcities.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.gateway.access.TargetReading.Harmless;
import eu.integratingcities.gateway.access.TargetReading.Refused;
import eu.integratingcities.gateway.exchange.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetReaderTest {
    @ParameterizedTest
    @CsvSource({
        "/v1/signatories, /v1/signatories, /v1/signatories",
        "/v1/signatories?limit=5, /v1/signatories?limit=5, /v1/signatories",
        "/?, /?, /",
        "http://x/v1/a?b, /v1/a?b, /v1/a",
        "https://x?b, /?b, /",
        "http://x, /, /",
        "http://x?a=/b, /?a=/b, /"
    })
    void tellsThePathFromTheQuery(String target, String uri, String path) {
        assertThat(TargetReader.read(target)).isEqualTo(new Harmless(new Target(uri, path)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "*", "v1", "ftp://x/v1", "//x/..", "/.", "/..?a", "/a/%2E%2e/b", "/%2e", "/a%2", "/%e9"})
    void refuses(String target) {
        assertThat(TargetReader.read(target)).isInstanceOf(Refused.class);
    }

    @Test
    void countsDotsOfOneSegmentOnly() {
        assertThat(TargetReader.read("/a./.b/...")).isInstanceOf(Harmless.class);
    }
}
