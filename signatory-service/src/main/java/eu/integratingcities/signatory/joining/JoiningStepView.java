package eu.integratingcities.signatory.joining;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.signatory.membership.Stage;
import eu.integratingcities.signatory.signing.SignedDocument;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A step as answers show it.
 *
 * @param happenedOn when the step was taken
 * @param body who adopted the charter
 * @param note remark on the step
 * @param recordedAt when the register came to know
 */
@Schema(examples = """
        {"step": "council-adopted", "happenedOn": {"value": "2026-04-21", "precision": "day"},
         "body": "City council", "document": null, "note": null, "recordedAt": "2026-04-22T08:00:00.123456Z"}""")
record JoiningStepView(
        Stage step,
        PartialDate happenedOn,
        @Nullable String body,
        @Nullable SignedDocument document,
        @Nullable String note,
        Instant recordedAt) {}
