package eu.integratingcities.signatory.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({"Nürnberg, nurnberg", "København, kobenhavn", "Łódź, lodz", "Αθήνα, αθηνα", "'  Ghent ', ghent"})
    void foldsCaseAndAccents(String typed, String folded) {
        assertThat(SearchText.fold(typed)).isEqualTo(folded);
    }

    @Test
    void holdsEveryNameOnce() {
        var city = new NewCity(
                "cologne",
                "Cologne",
                List.of(new CityName("Köln", "de", "official"), new CityName("COLOGNE", "en", "exonym")),
                null,
                null,
                CityIdentifiers.NONE,
                null,
                List.of(),
                Map.of(),
                List.of());

        assertThat(SearchText.of(city)).isEqualTo("cologne\nkoln");
    }
}
