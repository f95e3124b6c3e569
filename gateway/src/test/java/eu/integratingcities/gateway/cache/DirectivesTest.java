package eu.integratingcities.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How directives and preferences are read. */
class DirectivesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "max-age=60|60",
                "MAX-AGE=60|60",
                "max-age=\"60\"|60",
                "max-age=60, max-age=5|5",
                "max-age=-1|0",
                "max-age=1.5|0",
                "max-age=|0",
                "max-age|0",
                "max-age=99999999999999999999|2147483647",
                "foo=\"bar, max-age=1\", max-age=60|60"
            })
    void readsSecondsOnTheSafeSide(String header, long seconds) {
        assertThat(Directives.lenient(List.of(header)).seconds("max-age")).hasValue(seconds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "max-age=60,", "Max-Age=60", "max-age = 60", "max-age=60; ;", "a=\"x", "é", ",max-age=1"})
    void takesATargetedFieldThatIsNoDictionaryForNone(String header) {
        assertThat(Directives.strict(List.of(header))).isNull();
    }

    @Test
    void readsATargetedField() {
        var directives = Directives.strict(List.of("max-age=60, no-store=?0;a=1", "must-revalidate, max-age=5"));

        assertThat(directives).isNotNull();
        assertThat(directives.seconds("max-age")).hasValue(5);
        assertThat(directives.has("no-store")).isFalse();
        assertThat(directives.has("must-revalidate")).isTrue();
    }

    @Test
    void ignoresANumberOfAnotherType() {
        var directives = Directives.strict(List.of("max-age=\"60\""));

        assertThat(directives).isNotNull();
        assertThat(directives.seconds("max-age")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv;q=0.5, application/json|application/json, text/csv;q=0.5",
                "*/*|''",
                "Application/JSON|application/json",
                "a/b;q=0.50,c/d;q=1.000|c/d, a/b;q=0.5",
                "a/b;q=0|a/b;q=0"
            })
    void spellsPreferencesInOneWay(String header, String canonical) {
        assertThat(Wishes.canonical(header, "*/*")).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip|GZIP",
                "gzip;q=0, *|BROTLI",
                "*|BROTLI GZIP",
                "*;q=0|",
                "br|BROTLI",
                "identity|",
                "gzip, deflate, br, zstd|BROTLI GZIP",
                "br;q=0.5, x-gzip|GZIP BROTLI",
                "br;q=0, gzip|GZIP",
                "br, gzip;q=0.1|BROTLI GZIP",
                "br;q=0, gzip;q=0.5, identity|",
                "br;q=0.6, gzip;q=0.4, identity;q=0.5|BROTLI",
                "br;q=0.5, gzip;q=0.5, *|",
                "gzip, identity|GZIP",
                "*;q=0.5, identity;q=0|BROTLI GZIP"
            })
    void knowsWhichCodingsAreTaken(String header, @Nullable String codings) {
        assertThat(Wishes.codings(header))
                .extracting(Coding::name)
                .containsExactly(codings == null ? new String[0] : codings.split(" ", -1));
    }
}
