package eu.integratingcities.monitoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.http.caller.Change;
import eu.integratingcities.monitoring.questionnaire.AskedCommitment;
import eu.integratingcities.monitoring.questionnaire.Rating;
import eu.integratingcities.monitoring.report.Completeness.Gap;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    private static final Change CHANGE = new Change(Instant.parse("2026-09-01T08:00:00Z"), "editor");

    @Test
    void pointsAtEachAnswerWithoutRating() {
        var answers = List.of(answer("PM-1", Rating.PARTLY), answer("PM-2", null), answer("BU-1", null));

        assertThat(Completeness.gapsIn(answers))
                .containsExactly(new Gap("/answers/1/rating", "PM-2"), new Gap("/answers/2/rating", "BU-1"));
    }

    @Test
    void takesNoAnswerForAnAnswer() {
        assertThat(Completeness.gapsIn(List.of(answer("PM-1", Rating.NO_ANSWER))))
                .isEmpty();
    }

    @Test
    void doesNotTakeATextForARating() {
        var answer = answer("PM-1", null);
        answer.write(new AnswerContent(null, "We do what we can.", List.of()), CHANGE);

        assertThat(Completeness.gapsIn(List.of(answer))).hasSize(1);
    }

    private static Answer answer(String code, @Nullable Rating rating) {
        var answer = new Answer(new AskedCommitment(code, 1, "policy-maker", "Say what we do"), CHANGE);
        answer.write(new AnswerContent(rating, null, List.of()), CHANGE);
        return answer;
    }
}
