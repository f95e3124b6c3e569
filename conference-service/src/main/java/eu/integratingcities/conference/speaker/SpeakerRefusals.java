package eu.integratingcities.conference.speaker;

import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.util.UUID;

/** Why something cannot be said of a speaker. */
final class SpeakerRefusals {

    private SpeakerRefusals() {}

    static ProblemException unknownSpeaker(UUID id) {
        return ProblemException.notFound("speaker", id);
    }

    static ProblemException unknownAppearance(UUID id) {
        return ProblemException.notFound("appearance", id);
    }

    static ProblemException appearsAlready(UUID appearance) {
        return new ProblemException(
                        ProblemType.ALREADY_EXISTS,
                        "A person appears once in a session, and once in an edition as a whole.")
                .at("/speaker", "appears-already", "Change the appearance " + appearance + " instead.");
    }

    static ProblemException whoIsMeant() {
        return new ProblemException(
                        ProblemType.RULE_BROKEN,
                        "Say who appears: either speaker, the id of somebody on record, or the name of somebody new.")
                .at("/speaker", "exactly-one-of", "Exactly one of speaker and name is needed.");
    }

    static ProblemException unknownReference(String member, Object value) {
        return new ProblemException(ProblemType.UNKNOWN_REFERENCE, "The body names something that is not on record.")
                .at("/" + member, "unknown-" + member, "There is no " + member + " " + value + ".");
    }
}
