package eu.integratingcities.signatory.relation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.signatory.city.RelationType;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CityPairTest {

    private static final UUID HERE = UUID.randomUUID();
    private static final UUID THERE = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({"SUCCESSOR, PREDECESSOR", "PREDECESSOR, SUCCESSOR", "PART_OF, HAS_PART", "HAS_PART, PART_OF"})
    void isTheSameFromEitherSide(RelationType here, RelationType there) {
        assertThat(CityPair.told(HERE, here, THERE)).isEqualTo(CityPair.told(THERE, there, HERE));
    }

    @Test
    void leadsToTheSuccessorAndToTheWhole() {
        assertThat(CityPair.told(HERE, RelationType.SUCCESSOR, THERE))
                .isEqualTo(new CityPair(RelationKind.SUCCESSION, HERE, THERE));
        assertThat(CityPair.told(HERE, RelationType.PART_OF, THERE))
                .isEqualTo(new CityPair(RelationKind.CONTAINMENT, HERE, THERE));
    }
}
