package eu.integratingcities.signatory.signing;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.conditional.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signing as live answers show it. Null: no source says it.
 *
 * @param signerOffice the office that the signer held then
 * @param signerName never part of events or downloads
 * @param renewal whether the city had signed before
 */
public record SigningView(
        UUID id,
        PartialDate signedOn,
        @Nullable String charterEdition,
        @Nullable String place,
        @Nullable Occasion occasion,
        @Nullable Integer ceremonyAtConference,
        @Nullable String signerOffice,
        @Nullable String signerName,
        @Nullable CouncilDecision councilDecision,
        @Nullable SignedDocument document,
        boolean renewal,
        List<String> sourceIds,
        long version,
        Instant changedAt)
        implements Versioned {}
