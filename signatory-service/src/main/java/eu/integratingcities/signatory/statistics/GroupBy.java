package eu.integratingcities.signatory.statistics;

import eu.integratingcities.http.parameter.NearestName;
import eu.integratingcities.http.parameter.Spelling;
import eu.integratingcities.http.problem.ProblemError;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** By what signatories can be counted. */
enum GroupBy {
    /** The city's country as it is known today. */
    COUNTRY("country"),
    /** The year of the first signing. */
    YEAR("signed_year"),
    STATUS("standing"),
    /** The edition that was signed; who signed two counts under both. */
    CHARTER("charter");

    private final String column;

    GroupBy(String column) {
        this.column = column;
    }

    /** The column of a tally that tells the group. */
    String column() {
        return column;
    }

    /** The word used in the parameter and in answers. */
    String code() {
        return Spelling.of(this);
    }

    /** The groups that a parameter names, with commas between them; none when it is left out. */
    static Set<GroupBy> parse(@Nullable String parameter) {
        var groups = EnumSet.noneOf(GroupBy.class);
        if (parameter != null) {
            for (var word : parameter.split(",", -1)) {
                groups.add(of(word.strip()));
            }
        }
        return Collections.unmodifiableSet(groups);
    }

    private static GroupBy of(String word) {
        var words = Spelling.values(GroupBy.class);
        if (!words.contains(word)) {
            throw unknown(word, words);
        }
        return valueOf(Spelling.constant(word));
    }

    private static ProblemException unknown(String word, List<String> words) {
        var nearest = NearestName.of(word, words)
                .map(name -> " Nearest: " + name + ".")
                .orElse("");
        return new ProblemException(ProblemType.INVALID_PARAMETER, "Signatories cannot be counted by " + word + ".")
                .with(ProblemError.inParameter(
                        "group-by",
                        "unknown-value",
                        "Use one or several of %s, with commas between them.%s"
                                .formatted(String.join(", ", words), nearest)));
    }
}
