package eu.integratingcities.http.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {
    @Test
    void findsWhatWasMeant() {
        assertThat(NearestName.of("lmit", List.of("cursor", "limit"))).contains("limit");
        assertThat(NearestName.of("Country", List.of("city", "country"))).contains("country");
        assertThat(NearestName.of("nmae", List.of("name", "kind"))).contains("name");
    }

    @Test
    void findsNothingWhereNothingIsNear() {
        assertThat(NearestName.of("utm_source", List.of("limit", "cursor"))).isEmpty();
        assertThat(NearestName.of("x", List.of())).isEmpty();
    }

    @Test
    void countsASwapAsOneStep() {
        assertThat(NearestName.distance("nmae", "name")).isEqualTo(1);
        assertThat(NearestName.distance("", "abc")).isEqualTo(3);
    }
}
