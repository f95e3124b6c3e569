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
import org.jspecify.annotations.Nullable;

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
        if (find(membership, said).isPresent()) {
            return Optional.empty();
        }
        Happened.require(said.signedOn(), change, "/signedOn");
        editions.requireKnown(said.charterEdition());
        var signing = signings.record(membership.cityId(), said.renewing(isRenewal(membership, said)), change);
        membership.signed(signing, change);
        return Optional.of(signing);
    }

    /** Adds the signed copy to the first signing. */
    public void attachDocument(Membership membership, SignedDocument document, Change change) {
        signings.first(membership.cityId())
                .ifPresent(
                        signing -> correct(membership, signing, signing.said().proved(document), change));
    }

    /** Corrects the office of who signed; false when none is told or it is on record. */
    public boolean correctOffice(Membership membership, Signing signing, @Nullable String office, Change change) {
        return office != null && correct(membership, signing, signing.said().signedAs(office), change);
    }

    /**
     * Records the signing, or corrects the one with the same identity; false when nothing is new. What it does not say
     * stays: lists that are loaded know less than the register, and may have been written without names of persons.
     */
    boolean takeOver(Membership membership, NewSigning said, Change change) {
        var known = find(membership, said);
        if (known.isEmpty()) {
            return recordOnce(membership, said, change).isPresent();
        }
        var signing = known.get();
        var now = said.or(signing.said()).renewing(signing.isRenewal());
        return correct(membership, signing, now, change);
    }

    /** Whether no signing of the city is on record, not even a renewal. */
    public boolean isWithoutSigning(Membership membership) {
        return !signings.hasAny(membership.cityId());
    }

    /** The signing with the same city, date and occasion. */
    public Optional<Signing> find(Membership membership, NewSigning said) {
        return signings.find(membership.cityId(), said.signedOn(), said.occasion());
    }

    /** Corrects what is said of a signing; false when nothing is new. */
    boolean correct(Membership membership, Signing signing, NewSigning now, Change change) {
        requireSameRank(signing, now);
        Happened.require(now.signedOn(), change, "/signedOn");
        editions.requireKnown(now.charterEdition());
        find(membership, now).filter(other -> !other.id().equals(signing.id())).ifPresent(other -> {
            throw alreadyRecorded();
        });
        if (!signing.correct(now, change)) {
            return false;
        }
        membership.signed(signing, change);
        return true;
    }

    static ProblemException alreadyRecorded() {
        return new ProblemException(
                        ProblemType.ALREADY_EXISTS,
                        "A signing by this city on this date at this occasion is on record already.")
                .at("/signedOn", "taken", "City, date and occasion identify a signing; change the one on record.");
    }

    private boolean isRenewal(Membership membership, NewSigning said) {
        var claimed = said.renewal();
        if (claimed == null) {
            return signings.hasAny(membership.cityId());
        }
        if (!claimed && signings.first(membership.cityId()).isPresent()) {
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
