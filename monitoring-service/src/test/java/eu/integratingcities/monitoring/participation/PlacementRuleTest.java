package eu.integratingcities.monitoring.participation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.monitoring.signatory.Membership;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementRuleTest {

    private static final LocalDate LAST_CHANCE = LocalDate.parse("2024-11-01");

    private final PlacementRule rule = new PlacementRule(ParticipationKind.EXPECTED, LAST_CHANCE);

    @ParameterizedTest
    @CsvSource({
        "2010-02-22, EXPECTED,",
        "2024-10-31, EXPECTED,",
        "2024-11-01, FIRST_TIME, signed-since-last-cycle",
        "2025-06-01, FIRST_TIME, signed-since-last-cycle",
        ", EXPECTED,"
    })
    void tellsNewSignatoriesFromOldOnes(LocalDate signedFrom, ParticipationKind kind, String reason) {
        assertThat(rule.placeOf(new Membership("listed", signedFrom), false)).isEqualTo(new Place(kind, reason));
    }

    @Test
    void knowsALateJoinerAgain() {
        assertThat(rule.placeOf(new Membership("listed", null), true)).isEqualTo(Place.LATE_JOINER);
    }

    @Test
    void knowsNoNewcomersWhereNoCycleWentBefore() {
        var first = new PlacementRule(ParticipationKind.VOLUNTARY, null);

        assertThat(first.placeOf(new Membership("listed", LAST_CHANCE), false))
                .isEqualTo(new Place(ParticipationKind.VOLUNTARY, null));
    }

    @ParameterizedTest
    @CsvSource({
        "on-hold, VOLUNTARY",
        "under-review, VOLUNTARY",
        "a-status-of-next-year, VOLUNTARY",
        "withdrawn, EXEMPT",
        "ended, EXEMPT"
    })
    void expectsNothingOfACityThatIsNotListed(String status, ParticipationKind kind) {
        assertThat(rule.placeOf(new Membership(status, LAST_CHANCE), true)).isEqualTo(new Place(kind, status));
    }
}
