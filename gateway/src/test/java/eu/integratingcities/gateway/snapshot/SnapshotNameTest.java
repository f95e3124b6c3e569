package eu.integratingcities.gateway.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are days, and nothing else is a name. */
class SnapshotNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"2025-01-31", "2024-02-29", "2025-01-31-2", "2025-01-31-99"})
    void isReadAsItIsWritten(String text) {
        assertThat(SnapshotName.read(text).map(SnapshotName::toString)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025-1-31",
                "2025-01-32",
                "2025-02-29",
                "2025-01-31-1",
                "2025-01-31-02",
                "2025-01-31-100",
                "2025-01-31/",
                "../2025-01-31",
                "2025-01-31\n",
                "latest",
                "٢٠٢٥-01-31"
            })
    void isNothingElse(String text) {
        assertThat(SnapshotName.read(text)).isEmpty();
    }

    @Test
    void standsInTheOrderOfTime() {
        var names = Stream.of("2025-01-31-10", "2025-02-01", "2025-01-31", "2025-01-31-2")
                .map(text -> SnapshotName.read(text).orElseThrow());

        assertThat(names.sorted().map(SnapshotName::toString))
                .containsExactly("2025-01-31", "2025-01-31-2", "2025-01-31-10", "2025-02-01");
    }
}
