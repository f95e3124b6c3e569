package eu.integratingcities.monitoring.questionnaire;

import eu.integratingcities.http.parameter.Spelling;
import java.util.Arrays;
import java.util.List;

/**
 * A city's own judgement of one commitment, the same scale in every cycle. {@link #NO_ANSWER} is said on purpose and
 * never counted as {@link #NOT_AT_ALL}; {@link #OUTSIDE_COMPETENCE} means that the duty is another body's.
 */
public enum Rating {
    FULLY,
    PARTLY,
    NOT_AT_ALL,
    OUTSIDE_COMPETENCE,
    NO_ANSWER;

    /** As shown, in kebab-case. */
    public String code() {
        return Spelling.of(this);
    }

    /** The whole scale, best first. */
    static List<String> codes() {
        return Arrays.stream(values()).map(Rating::code).toList();
    }
}
