package eu.integratingcities.signatory.correction;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.signatory.correction.CorrectionState.Received;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorrectionStateTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-23T20:00:00Z");
    private static final Instant SEEN = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant DECIDED = Instant.parse("2026-11-25T09:00:00Z");
    private static final Instant DONE = Instant.parse("2026-11-25T10:00:00Z");

    static Stream<CorrectionState> states() {
        var received = new Received(RECEIVED);
        var underReview = received.moderate(SEEN);
        var accepted = underReview.accept(DECIDED, "So it is.");
        return Stream.of(
                received,
                underReview,
                accepted,
                underReview.decline(DECIDED, "It is not."),
                accepted.apply(DONE, "/v1/cities/dortmund"));
    }

    @ParameterizedTest
    @MethodSource("states")
    void comesBackFromItsColumns(CorrectionState state) {
        assertThat(StoredState.of(state).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @MethodSource("states")
    void staysWhereItIsWhenItIsModeratedAgain(CorrectionState state) {
        var once = state.moderate(SEEN);

        assertThat(once.moderate(DONE)).isEqualTo(once);
        assertThat(once.reviewStartedAt()).isEqualTo(SEEN);
        assertThat(once.receivedAt()).isEqualTo(RECEIVED);
    }

    @Test
    void isDecidedOnlyAfterSomebodyHasReadIt() {
        assertThat(states().map(CorrectionState::moves))
                .containsExactly(
                        List.of(CorrectionMove.MODERATION),
                        List.of(CorrectionMove.MODERATION, CorrectionMove.DECISION),
                        List.of(CorrectionMove.MODERATION, CorrectionMove.APPLICATION),
                        List.of(CorrectionMove.MODERATION),
                        List.of(CorrectionMove.MODERATION));
    }
}
