package eu.integratingcities.signatory.correction;

import eu.integratingcities.http.conditional.Versioned;
import eu.integratingcities.http.format.LiveOnly;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A correction and what became of it. What the sender wrote is null until the secretariat has published it, in live
 * answers only, so that it can be withheld again.
 *
 * @param id names the correction for good
 * @param state how far the correction has come
 * @param city slug of the city that it concerns; null when it concerns none alone
 * @param subject path of what is said to be wrong; where it is not simply the city's, it is part of what the sender
 *     wrote
 * @param claim what would be right, as the sender says
 * @param sourceUrl the page on which the sender relies
 * @param note what else the sender says
 * @param moderation whether everybody may read what the sender wrote; null while nobody has read it
 * @param receivedAt when it was sent in
 * @param reviewStartedAt when the secretariat began to look into it
 * @param decidedAt when it was accepted or declined; null while it was not
 * @param reason why it was accepted or declined
 * @param appliedAt when the data was corrected; null while it was not
 * @param changed path of what was changed
 * @param changedAt when the record last changed
 */
@Schema(examples = """
        {"id": "0199e0c4-6f70-7a45-8d34-405162738495", "state": "applied", "city": "dortmund",
         "subject": "/v1/cities/dortmund", "claim": "The city signed on 16 November 2022.",
         "sourceUrl": "https://example.org/dortmund/minutes", "note": null, "moderation": "published",
         "receivedAt": "2026-11-23T20:00:00.123456Z", "reviewStartedAt": "2026-11-24T09:00:00Z",
         "decidedAt": "2026-11-25T09:00:00Z", "reason": "The minutes of the council name the day.",
         "appliedAt": "2026-11-25T10:00:00Z", "changed": "/v1/signatories/dortmund",
         "version": 3, "changedAt": "2026-11-25T10:00:00Z"}""")
record CorrectionView(
        UUID id,
        CorrectionStage state,
        @Nullable String city,
        @LiveOnly @Nullable String subject,
        @LiveOnly @Nullable String claim,
        @LiveOnly @Nullable String sourceUrl,
        @LiveOnly @Nullable String note,
        @Nullable Moderation moderation,
        Instant receivedAt,
        @Nullable Instant reviewStartedAt,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable Instant appliedAt,
        @Nullable String changed,
        long version,
        Instant changedAt)
        implements Versioned {}
