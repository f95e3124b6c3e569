package eu.integratingcities.signatory.relation;

import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;

/** Why two cities cannot be related so. */
final class RelationProblems {

    private static final String CITY = "/city";

    private RelationProblems() {}

    static ProblemException unknownCity(String slugOrId) {
        return new ProblemException(ProblemType.UNKNOWN_REFERENCE, "There is no city " + slugOrId + ".")
                .at(CITY, "unknown-reference", "No city on file has the slug or id " + slugOrId + ".");
    }

    static ProblemException circle(String slug, String other) {
        var detail = "By what is on record of %s and %s, a city would come after itself or be a part of itself."
                .formatted(slug, other);
        return new ProblemException(ProblemType.RULE_BROKEN, detail).at(CITY, "circle", detail);
    }

    static ProblemException alreadyRelated(String slug, String other) {
        var detail = "%s and %s are related so already.".formatted(slug, other);
        return new ProblemException(ProblemType.ALREADY_EXISTS, detail).at(CITY, "related", detail);
    }
}
