package eu.integratingcities.conference.edition;

import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;

/** Why something cannot be said of an edition. */
final class EditionRefusals {

    private EditionRefusals() {}

    static ProblemException unknown(int number) {
        return ProblemException.notFound("edition of the conference with the number", number);
    }

    static ProblemException noneToCome() {
        return new ProblemException(ProblemType.NOT_FOUND, "No edition that is still to come is on record.");
    }

    static ProblemException numberTaken(int number) {
        return new ProblemException(ProblemType.ALREADY_EXISTS, "Edition " + number + " is on record already.")
                .at("/number", "taken", "An edition's number is its name for ever; " + number + " has one.");
    }

    static ProblemException numberIsPermanent(int number, int told) {
        return new ProblemException(ProblemType.RULE_BROKEN, "The number of an edition does not change.")
                .at("/number", "permanent", "The edition has the number " + number + ", not " + told + ".");
    }

    static ProblemException endsBeforeItStarts(EditionDates dates) {
        return new ProblemException(ProblemType.RULE_BROKEN, "An edition does not end before it starts.")
                .at(
                        "/endsOn",
                        "before-start",
                        "It ends by " + dates.endsOn().latest() + ", before it can start on "
                                + dates.startsOn().earliest() + ".");
    }
}
