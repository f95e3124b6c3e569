package eu.integratingcities.signatory.joining;

import eu.integratingcities.http.conditional.Versioned;
import eu.integratingcities.signatory.membership.Stage;
import eu.integratingcities.signatory.signing.SigningView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A candidate, for those who may know of it.
 *
 * @param id also the id of the city
 * @param nextStep the one step that can come next
 */
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
