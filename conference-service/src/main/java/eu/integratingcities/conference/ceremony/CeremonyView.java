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
        long version,

        @Schema(description = "Number of the edition") int conference,

        PartialDate heldOn,
        @Nullable UUID session,
        List<CeremonySignature> signings,
        Instant changedAt)
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
