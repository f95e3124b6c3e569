package eu.integratingcities.signatory.correction;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether everybody may read what the sender wrote: claim, source, note, and the subject where it is no city. */
@Schema(examples = """
        {"text": "published"}""")
record NewModeration(@NotNull Moderation text) {}
