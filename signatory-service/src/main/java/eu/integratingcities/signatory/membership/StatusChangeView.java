package eu.integratingcities.signatory.membership;

import eu.integratingcities.events.PartialDate;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the status history.
 *
 * @param trueFrom from when on the status held
 * @param recordedAt when the register came to know
 * @param reason code of the reason; null for the first listing
 * @param supersedes the line that this one corrects; null when it corrects none
 */
record StatusChangeView(
        UUID id,
        Status status,
        PartialDate trueFrom,
        Instant recordedAt,
        @Nullable String reason,
        @Nullable String note,
        @Nullable String decisionUrl,
        @Nullable UUID supersedes) {}
