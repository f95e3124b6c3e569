package eu.integratingcities.signatory.signing;

import com.fasterxml.jackson.annotation.JsonProperty;
import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.conditional.Versioned;
import eu.integratingcities.http.format.LiveOnly;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A signing as live answers show it. Null: no source says it.
 *
 * @param id names the signing for good
 * @param signedOn when it was signed
 * @param charterEdition code of the edition that was signed
 * @param place where it was signed, in words
 * @param occasion at what it was signed
 * @param ceremonyAtConference number of the conference whose ceremony celebrated it, which can be another occasion
 * @param signerOffice the office that the signer held then
 * @param signerName name of who signed; told in JSON of one signatory; null in lists of them, never part of events or
 *     downloads
 * @param councilDecision the decision on which it rests
 * @param document the signed and dated copy
 * @param renewal whether the city had signed before
 * @param sourceIds ids of the sources of the signing
 * @param changedAt when the record last changed
 */
@Schema(examples = """
        {"id": "0199e0c4-2a3b-7d10-8f00-7c9a51d2e7b4",
         "signedOn": {"value": "2022-11-16", "precision": "day"}, "charterEdition": "2010-02", "place": null,
         "occasion": {"kind": "conference", "conference": 10, "text": "Integrating Cities X, Utrecht", "session": null},
         "ceremonyAtConference": null, "signerOffice": null, "signerName": null,
         "councilDecision": {"decidedOn": {"value": "2022-11-10", "precision": "day"},
                             "body": "College of mayor and aldermen"},
         "document": null, "renewal": false, "sourceIds": ["S01", "S44", "S41"],
         "version": 0, "changedAt": "2026-11-23T20:00:00.123456Z",
         "links": {"conference": "/v1/conferences/10", "session": null}}""")
public record SigningView(
        UUID id,
        PartialDate signedOn,
        @Nullable String charterEdition,
        @Nullable String place,
        @Nullable Occasion occasion,
        @Nullable Integer ceremonyAtConference,
        @Nullable String signerOffice,
        @LiveOnly @Nullable String signerName,
        @Nullable CouncilDecision councilDecision,
        @Nullable SignedDocument document,
        boolean renewal,
        List<String> sourceIds,
        long version,
        Instant changedAt)
        implements Versioned {

    /** Where to read on about the occasion. */
    @JsonProperty
    OccasionLinks links() {
        return OccasionLinks.of(occasion);
    }
}
