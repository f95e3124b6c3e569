package eu.integratingcities.signatory.joining;

import eu.integratingcities.http.caller.Change;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.signatory.charter.CharterEditions;
import eu.integratingcities.signatory.membership.Membership;
import eu.integratingcities.signatory.membership.SigningRegister;
import eu.integratingcities.signatory.membership.Stage;
import eu.integratingcities.signatory.signing.CouncilDecision;
import eu.integratingcities.signatory.signing.NewSigning;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The signing of a candidate and the copy that proves it. */
@ApplicationScoped
class CandidateSigning {

    private final JoiningSteps steps;
    private final SigningRegister register;
    private final CharterEditions editions;

    CandidateSigning(JoiningSteps steps, SigningRegister register, CharterEditions editions) {
        this.steps = steps;
        this.register = register;
        this.editions = editions;
    }

    /** The step signed, with the signing that the caller tells. */
    void sign(Membership membership, NewJoiningStep said, Change change) {
        var signing = said.signing();
        if (signing == null) {
            throw JoiningProblems.missing("signing", Stage.SIGNED.code());
        }
        if (!signing.signedOn().equals(said.happenedOn())) {
            throw JoiningProblems.otherDay(said.happenedOn(), signing.signedOn());
        }
        try {
            sign(membership, signing, change);
        } catch (ProblemException refusal) {
            throw refusal.within("/signing");
        }
    }

    /** Signs the edition in force on that date, with the decision on file, unless the signing says otherwise. */
    void sign(Membership membership, NewSigning signing, Change change) {
        membership.take(Stage.SIGNED, signing.signedOn(), change);
        record(membership, signing, change);
    }

    /** Records a signing that is not on record, completed in the same way; the state of the membership stays. */
    void record(Membership membership, NewSigning signing, Change change) {
        register.recordOnce(membership, completed(membership, signing), change);
    }

    /** The step document-received: the copy belongs to the first signing. */
    void receiveDocument(Membership membership, NewJoiningStep said, Change change) {
        var document = said.document();
        if (document == null) {
            throw JoiningProblems.missing("document", Stage.DOCUMENT_RECEIVED.code());
        }
        membership.take(Stage.DOCUMENT_RECEIVED, said.happenedOn(), change);
        register.attachDocument(membership, document, change);
    }

    private NewSigning completed(Membership membership, NewSigning signing) {
        var edition = signing.charterEdition();
        var decision = signing.councilDecision();
        return signing.resting(
                edition == null ? editions.codeInForceOn(signing.signedOn()) : edition,
                decision == null ? decisionOnFile(membership) : decision);
    }

    private @Nullable CouncilDecision decisionOnFile(Membership membership) {
        return steps.find(membership.cityId(), Stage.COUNCIL_ADOPTED)
                .map(step -> new CouncilDecision(step.happenedOn(), step.body()))
                .orElse(null);
    }
}
