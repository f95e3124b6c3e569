package eu.integratingcities.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.events.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeNamesTest {
    @ParameterizedTest
    @CsvSource({
        "signatory, eu.integratingcities.signatory.listed.v1, true",
        "signatory.listed, eu.integratingcities.signatory.listed.v1, true",
        "signatory.listed.v1, eu.integratingcities.signatory.listed.v1, true",
        "signatory.list, eu.integratingcities.signatory.listed.v1, false",
        "signatory.listed.v1.more, eu.integratingcities.signatory.listed.v1, false",
        "city, eu.integratingcities.signatory.listed.v1, false"
    })
    void coversATypeOrWhatStandsBeforeADot(String name, String type, boolean covers) {
        assertThat(TypeNames.covers(name, type)).isEqualTo(covers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"signatory", "signatory.listed", "signatory.listed.v1", "city", "monitoring"})
    void knowsPublicTypes(String name) {
        assertThat(TypeNames.exists(name)).isTrue();
    }

    @Test
    void knowsNoConfidentialTypeAndSuggestsNone() {
        assertThat(EventType.all()).anyMatch(EventType::confidential);
        EventType.all().stream().filter(EventType::confidential).forEach(type -> {
            assertThat(TypeNames.exists(type.name())).isFalse();
            assertThat(TypeNames.nearest(type.name())).isNotEqualTo(java.util.Optional.of(type.name()));
        });
    }

    @Test
    void suggestsTheNearest() {
        assertThat(TypeNames.nearest("signatory.lisd")).contains("signatory.listed");
        assertThat(TypeNames.shortened("eu.integratingcities.city.changed.v1")).isEqualTo("city.changed.v1");
    }
}
