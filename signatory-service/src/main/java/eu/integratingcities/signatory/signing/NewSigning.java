package eu.integratingcities.signatory.signing;

import eu.integratingcities.events.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a signing, to record it or to correct it. Null: no source says it.
 *
 * @param charterEdition code of the edition that was signed
 * @param ceremonyAtConference number of the conference whose ceremony celebrated it, which can be another occasion
 * @param signerOffice the office that the signer held then
 * @param signerName shown in live answers only, never in events or downloads
 * @param renewal whether the city had signed before; left out, the register tells by itself
 */
@Schema(examples = """
        {"signedOn": {"value": "2014-12", "precision": "month"}, "charterEdition": "2010-02", "place": "Toronto",
         "occasion": {"kind": "local", "conference": null, "text": "Local signing, declared Newcomer Day",
                      "session": null},
         "signerOffice": "Mayor", "sourceIds": ["S36"]}""")
public record NewSigning(
        @NotNull PartialDate signedOn,
        @Nullable @Size(max = 20) String charterEdition,
        @Nullable @Size(max = 200) String place,
        @Nullable @Valid Occasion occasion,
        @Nullable @Positive Integer ceremonyAtConference,
        @Nullable @Size(max = 200) String signerOffice,
        @Nullable @Size(max = 200) String signerName,
        @Nullable @Valid CouncilDecision councilDecision,
        @Nullable @Valid SignedDocument document,
        @Nullable Boolean renewal,
        List<@NotNull String> sourceIds) {

    /** An absent list means that no source is named. */
    public NewSigning {
        sourceIds = sourceIds == null ? List.of() : List.copyOf(sourceIds);
    }

    /** The same, with what the register found out about the renewal. */
    public NewSigning renewing(boolean isRenewal) {
        return new NewSigning(
                signedOn,
                charterEdition,
                place,
                occasion,
                ceremonyAtConference,
                signerOffice,
                signerName,
                councilDecision,
                document,
                isRenewal,
                sourceIds);
    }

    /** The same, with what is known of the signing where it says nothing. */
    public NewSigning or(NewSigning known) {
        return new NewSigning(
                signedOn,
                either(charterEdition, known.charterEdition),
                either(place, known.place),
                occasion == null ? known.occasion : occasion.or(known.occasion),
                either(ceremonyAtConference, known.ceremonyAtConference),
                either(signerOffice, known.signerOffice),
                either(signerName, known.signerName),
                either(councilDecision, known.councilDecision),
                either(document, known.document),
                either(renewal, known.renewal),
                sourceIds.isEmpty() ? known.sourceIds : sourceIds);
    }

    private static <T> @Nullable T either(@Nullable T said, @Nullable T known) {
        return said != null ? said : known;
    }

    /** The same, resting on an edition and a decision. */
    public NewSigning resting(@Nullable String edition, @Nullable CouncilDecision decision) {
        return new NewSigning(
                signedOn,
                edition,
                place,
                occasion,
                ceremonyAtConference,
                signerOffice,
                signerName,
                decision,
                document,
                renewal,
                sourceIds);
    }

    /** The same, proved by a document. */
    public NewSigning proved(SignedDocument proof) {
        return new NewSigning(
                signedOn,
                charterEdition,
                place,
                occasion,
                ceremonyAtConference,
                signerOffice,
                signerName,
                councilDecision,
                proof,
                renewal,
                sourceIds);
    }

    /** A signing at the ceremony of a conference, of which nothing else is known yet. */
    public static NewSigning atCeremony(PartialDate heldOn, Occasion occasion, @Nullable String signerOffice) {
        return new NewSigning(
                heldOn, null, null, occasion, occasion.conference(), signerOffice, null, null, null, null, List.of());
    }
}
