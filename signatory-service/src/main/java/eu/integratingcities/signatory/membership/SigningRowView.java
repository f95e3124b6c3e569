package eu.integratingcities.signatory.membership;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.signatory.signing.CouncilDecision;
import eu.integratingcities.signatory.signing.Occasion;
import eu.integratingcities.signatory.signing.SignedDocument;
import eu.integratingcities.signatory.signing.SigningView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A signing in the list of all, with its city. Who signed is told with the signings of one signatory only, not in bulk.
 *
 * @param id names the signing for good
 * @param city slug of the city that signed
 * @param cityName English name of the city
 * @param country where the city is: ISO 3166-1 alpha-2; null when no source says it
 * @param signedOn when it was signed
 * @param charterEdition code of the edition that was signed
 * @param place where it was signed, in words
 * @param occasion at what it was signed
 * @param ceremonyAtConference number of the conference whose ceremony celebrated it, which can be another occasion
 * @param signerOffice the office that the signer held then
 * @param councilDecision the decision on which it rests
 * @param document the signed and dated copy
 * @param renewal whether the city had signed before
 * @param sourceIds ids of the sources of the signing
 * @param changedAt when the record last changed
 */
@Schema(examples = """
        {"id": "0199e0c4-2a3b-7d10-8f00-7c9a51d2e7b4", "city": "utrecht", "cityName": "Utrecht", "country": "NL",
         "signedOn": {"value": "2022-11-16", "precision": "day"}, "charterEdition": "2010-02", "place": null,
         "occasion": {"kind": "conference", "conference": 10, "text": "Integrating Cities X, Utrecht", "session": null},
         "ceremonyAtConference": null, "signerOffice": null, "councilDecision": null, "document": null,
         "renewal": false, "sourceIds": ["S01", "S44", "S41"], "changedAt": "2026-11-23T20:00:00.123456Z"}""")
record SigningRowView(
        UUID id,
        String city,
        String cityName,
        @Nullable String country,
        PartialDate signedOn,
        @Nullable String charterEdition,
        @Nullable String place,
        @Nullable Occasion occasion,
        @Nullable Integer ceremonyAtConference,
        @Nullable String signerOffice,
        @Nullable CouncilDecision councilDecision,
        @Nullable SignedDocument document,
        boolean renewal,
        List<String> sourceIds,
        Instant changedAt) {

    static SigningRowView of(SigningView signing, String city, String cityName, @Nullable String country) {
        return new SigningRowView(
                signing.id(),
                city,
                cityName,
                country,
                signing.signedOn(),
                signing.charterEdition(),
                signing.place(),
                signing.occasion(),
                signing.ceremonyAtConference(),
                signing.signerOffice(),
                signing.councilDecision(),
                signing.document(),
                signing.renewal(),
                signing.sourceIds(),
                signing.changedAt());
    }
}
