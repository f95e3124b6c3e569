package eu.integratingcities.signatory.joining;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.signatory.membership.Stage;
import eu.integratingcities.signatory.signing.SignedDocument;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step as answers show it.
 *
 * @param body who adopted the charter
 */
record JoiningStepView(
        Stage step,
        PartialDate happenedOn,
        @Nullable String body,
        @Nullable SignedDocument document,
        @Nullable String note,
        Instant recordedAt) {}
