package eu.integratingcities.signatory.joining;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.signatory.membership.Stage;
import eu.integratingcities.signatory.signing.NewSigning;
import eu.integratingcities.signatory.signing.SignedDocument;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A step to be recorded.
 *
 * @param body who adopted the charter, for {@code council-adopted}
 * @param signing the signing, for {@code signed}, on the day on which the step happened
 * @param document the signed copy, for {@code document-received}
 */
@Schema(examples = """
        {"step": "council-adopted", "happenedOn": {"value": "2026-04-21", "precision": "day"},
         "body": "City council", "signing": null, "document": null, "note": null}""")
record NewJoiningStep(
        @NotNull Stage step,
        @NotNull PartialDate happenedOn,
        @Nullable @Size(max = 300) String body,
        @Nullable @Valid NewSigning signing,
        @Nullable @Valid SignedDocument document,
        @Nullable @Size(max = 2000) String note) {}
