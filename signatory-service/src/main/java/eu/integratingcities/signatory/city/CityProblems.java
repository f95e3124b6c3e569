package eu.integratingcities.signatory.city;

import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.util.Optional;

/** What the register refuses to do with a city. */
final class CityProblems {

    private CityProblems() {}

    /** There is no such city; {@code nearest} is what may have been meant. */
    static ProblemException unknown(String slugOrId, Optional<String> nearest) {
        return new ProblemException(
                ProblemType.NOT_FOUND,
                "There is no city %s.%s"
                        .formatted(
                                slugOrId,
                                nearest.map(slug -> " Nearest: " + slug + ".").orElse("")));
    }

    static ProblemException reserved(String slug) {
        return new ProblemException(ProblemType.RULE_BROKEN, "No city can have the slug " + slug + ".")
                .at("/slug", "reserved-slug", slug + " is a word of the API's own paths, or has the form of an id.");
    }

    static ProblemException taken(String slug, City holder) {
        var detail = holder.slug().equals(slug)
                ? "There is a city " + slug + " already."
                : "The slug %s belongs to %s, which was called so before.".formatted(slug, holder.slug());
        return new ProblemException(ProblemType.ALREADY_EXISTS, detail).at("/slug", "taken", detail);
    }

    static ProblemException editorsChangeNamesOnly() {
        return new ProblemException(
                ProblemType.FORBIDDEN,
                "A city editor may change the names and what they are from; the rest is the secretariat's.");
    }
}
