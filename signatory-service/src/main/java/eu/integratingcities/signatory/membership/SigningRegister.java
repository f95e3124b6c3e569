package eu.integratingcities.signatory.membership;

import eu.integratingcities.http.caller.Change;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import eu.integratingcities.signatory.charter.CharterEditions;
import eu.integratingcities.signatory.signing.NewSigning;
import eu.integratingcities.signatory.signing.SignedDocument;
import eu.integratingcities.signatory.signing.Signing;
import eu.integratingcities.signatory.signing.Signings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules by which signings come on record: each once, the first one first, all others as renewals. */
@ApplicationScoped
public class SigningRegister {

    private final Signings signings;
    private final CharterEditions editions;

    SigningRegister(Signings signings, CharterEditions editions) {
        this.signings = signings;
        this.editions = editions;
    }

    /** The signing as it is now on record; empty when one with the same city, date and occasion was before. */
    public Optional<Signing> recordOnce(Membership membership, NewSigning said, Change change) {
        var ledger = ledger(membership);
        var recorded = recordOnce(ledger, said, change);
        putOnFile(Stream.of(ledger));
        return recorded;
    }

    /** Adds the signed copy to the first signing. */
    public void attachDocument(Membership membership, SignedDocument document, Change change) {
        var ledger = ledger(membership);
        ledger.signings()
                .first()
                .ifPresent(signing -> correct(ledger, signing, signing.said().proved(document), change));
    }

    /** Adds what is newly told of a signing, such as who signed and in which session; false when nothing is new. */
    public boolean learn(Membership membership, Signing signing, NewSigning told, Change change) {
        return correct(membership, signing, added(signing, told), change);
    }

    /**
     * Records the signing, or corrects the one with the same identity; false when nothing is new. What it does not say
     * stays: lists that are loaded know less than the register, and may have been written without names of persons. What
     * is new comes on file with {@link #putOnFile}.
     */
    static boolean takeOver(SigningLedger ledger, NewSigning said, Change change) {
        var known = find(ledger, said);
        if (known.isEmpty()) {
            return recordOnce(ledger, said, change).isPresent();
        }
        var signing = known.get();
        return correct(ledger, signing, added(signing, said), change);
    }

    private static NewSigning added(Signing signing, NewSigning told) {
        return told.or(signing.said()).renewing(signing.isRenewal());
    }

    /** Puts on file what has been recorded in these ledgers. */
    void putOnFile(Stream<SigningLedger> ledgers) {
        signings.putOnFile(ledgers.map(SigningLedger::signings));
    }

    /** Whether no signing of the city is on record, not even a renewal. */
    public boolean isWithoutSigning(Membership membership) {
        return signings.of(membership.cityId()).isEmpty();
    }

    /** The signing with the same city, date and occasion. */
    public Optional<Signing> find(Membership membership, NewSigning said) {
        return find(ledger(membership), said);
    }

    /** Corrects what is said of a signing; false when nothing is new. */
    boolean correct(Membership membership, Signing signing, NewSigning now, Change change) {
        return correct(ledger(membership), signing, now, change);
    }

    private SigningLedger ledger(Membership membership) {
        return new SigningLedger(membership, signings.of(membership.cityId()), editions.codes());
    }

    private static Optional<Signing> find(SigningLedger ledger, NewSigning said) {
        return ledger.signings().find(said.signedOn(), said.occasion());
    }

    private static Optional<Signing> recordOnce(SigningLedger ledger, NewSigning said, Change change) {
        if (find(ledger, said).isPresent()) {
            return Optional.empty();
        }
        Happened.require(said.signedOn(), change, "/signedOn");
        ledger.editions().requireKnown(said.charterEdition());
        var signing = ledger.signings().record(said.renewing(isRenewal(ledger, said)), change);
        ledger.membership().signed(signing, change);
        return Optional.of(signing);
    }

    private static boolean correct(SigningLedger ledger, Signing signing, NewSigning now, Change change) {
        requireSameRank(signing, now);
        Happened.require(now.signedOn(), change, "/signedOn");
        ledger.editions().requireKnown(now.charterEdition());
        find(ledger, now).filter(other -> !other.equals(signing)).ifPresent(other -> {
            throw alreadyRecorded();
        });
        if (!signing.correct(now, change)) {
            return false;
        }
        ledger.membership().signed(signing, change);
        return true;
    }

    static ProblemException alreadyRecorded() {
        return new ProblemException(
                        ProblemType.ALREADY_EXISTS,
                        "A signing by this city on this date at this occasion is on record already.")
                .at("/signedOn", "taken", "City, date and occasion identify a signing; change the one on record.");
    }

    private static boolean isRenewal(SigningLedger ledger, NewSigning said) {
        var claimed = said.renewal();
        if (claimed == null) {
            return !ledger.signings().isEmpty();
        }
        if (!claimed && ledger.signings().first().isPresent()) {
            throw new ProblemException(ProblemType.RULE_BROKEN, "The first signing of this city is on record already.")
                    .at("/renewal", "first-signing-known", "A further signing is a renewal.");
        }
        return claimed;
    }

    private static void requireSameRank(Signing signing, NewSigning now) {
        if (!Boolean.valueOf(signing.isRenewal()).equals(now.renewal())) {
            throw new ProblemException(
                            ProblemType.RULE_BROKEN,
                            "A first signing cannot become a renewal, nor the other way round.")
                    .at("/renewal", "fixed", "The value on record is " + signing.isRenewal() + ".");
        }
    }
}
