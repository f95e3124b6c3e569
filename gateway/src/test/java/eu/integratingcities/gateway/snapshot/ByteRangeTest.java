package eu.integratingcities.gateway.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked for of a file of 100 bytes. */
class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({
        "bytes=0-9, 0, 10",
        "bytes=90-, 90, 10",
        "bytes=90-999999999999999999, 90, 10",
        "bytes=-10, 90, 10",
        "bytes=-1000, 0, 100",
        "bytes=99-99, 99, 1",
        "bytes=100-, 100, 0",
        "bytes=-0, 100, 0"
    })
    void readsOneRange(String header, long first, long length) {
        assertThat(ByteRange.of(header, 100)).isEqualTo(new ByteRange(first, length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=-", "bytes=9-0", "bytes=0-1,5-6", "lines=0-1", "bytes=a-b", "bytes=0-1x", ""})
    void takesEverythingElseForTheWhole(String header) {
        assertThat(ByteRange.of(header, 100)).isNull();
    }
}
