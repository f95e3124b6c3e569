package eu.integratingcities.signatory.joining;

import eu.integratingcities.http.conditional.Versioned;
import eu.integratingcities.signatory.membership.Stage;
import eu.integratingcities.signatory.signing.SigningView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A candidate, for those who may know of it.
 *
 * @param id also the id of the city
 * @param slug short name of the city, by which addresses name it
 * @param name English name of the city
 * @param country where the city is: ISO 3166-1 alpha-2; null when no source says it
 * @param stage the last step that it has taken
 * @param nextStep the one step that can come next; null when there is none
 * @param steps the steps that it has taken, in their order
 * @param signings its signings of the charter
 * @param changedAt when the record last changed
 */
@Schema(examples = """
        {"id": "0199e0c4-1f0a-7c11-9d5e-2b1f6a4c8e03", "slug": "brno", "name": "Brno", "country": null,
         "stage": "declared", "nextStep": "council-adopted",
         "steps": [{"step": "declared", "happenedOn": {"value": "2026-03-02", "precision": "day"}, "body": null,
                    "document": null, "note": null, "recordedAt": "2026-03-02T09:30:00.123456Z"}],
         "signings": [], "version": 0, "changedAt": "2026-03-02T09:30:00.123456Z"}""")
record CandidateView(
        UUID id,
        String slug,
        String name,
        @Nullable String country,
        Stage stage,
        @Nullable Stage nextStep,
        List<JoiningStepView> steps,
        List<SigningView> signings,
        long version,
        Instant changedAt)
        implements Versioned {}
