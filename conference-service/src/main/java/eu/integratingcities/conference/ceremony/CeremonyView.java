package eu.integratingcities.conference.ceremony;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.conditional.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A ceremony as it is shown. */
@Schema(name = "Ceremony", description = "The public act at which cities signed")
public record CeremonyView(
        @Schema(required = true) long version,

        @Schema(required = true, description = "Number of the edition")
        int conference,

        @Schema(required = true) PartialDate heldOn,
        @Schema(required = true) @Nullable UUID session,
        @Schema(required = true) List<CeremonySignature> signings,
        @Schema(required = true) Instant changedAt)
        implements Versioned {

    static CeremonyView of(Ceremony ceremony) {
        return new CeremonyView(
                ceremony.version(),
                ceremony.edition().number(),
                ceremony.heldOn(),
                ceremony.session(),
                ceremony.signings(),
                ceremony.changedAt());
    }
}
