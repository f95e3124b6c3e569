package eu.integratingcities.signatory.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JoiningStateTest {

    @Test
    void leadsToTheListInFiveSteps() {
        var state = JoiningState.at(Stage.DECLARED);

        for (var step : List.of(Stage.COUNCIL_ADOPTED, Stage.SIGNED, Stage.DOCUMENT_RECEIVED, Stage.LISTED)) {
            state = state.step(step);
        }

        assertThat(state).isEqualTo(new JoiningState.Listed());
    }

    @Test
    void namesTheLegalStepWhenItRefusesAnother() {
        assertThatThrownBy(() -> JoiningState.at(Stage.COUNCIL_ADOPTED).step(Stage.LISTED))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> {
                    assertThat(refusal.type()).isEqualTo(ProblemType.ILLEGAL_MOVE);
                    assertThat(refusal.members()).containsEntry("legalMoves", List.of("signed"));
                });
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void allowsOneStepAtMostFromEachStage(Stage stage) {
        var state = JoiningState.at(stage);

        assertThat(Arrays.stream(Stage.values()).filter(to -> isPossible(state, to)))
                .hasSize(stage == Stage.LISTED ? 0 : 1);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void isTheStateOfItsStage(Stage stage) {
        assertThat(JoiningState.at(stage).stage()).isEqualTo(stage);
    }

    private static boolean isPossible(JoiningState state, Stage to) {
        try {
            return state.step(to).stage() == to;
        } catch (ProblemException refusal) {
            return false;
        }
    }
}
