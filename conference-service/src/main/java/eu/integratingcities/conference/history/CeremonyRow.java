package eu.integratingcities.conference.history;

import eu.integratingcities.conference.ceremony.CeremonyFacts;
import eu.integratingcities.conference.ceremony.CeremonySignature;
import eu.integratingcities.conference.signatory.KnownCities;
import eu.integratingcities.events.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A ceremony within the row of its edition.
 *
 * @param sessionTitle title of the session of the same row that was the ceremony
 */
@Schema(name = "CeremonyImportRow")
record CeremonyRow(
        @NotNull PartialDate heldOn, @Nullable String sessionTitle, List<@NotNull @Valid CeremonySignature> signings) {

    CeremonyRow {
        signings = signings == null ? List.of() : List.copyOf(signings);
    }

    CeremonyFacts facts(@Nullable UUID session, KnownCities cities) {
        var signed = signings.stream()
                .map(signing -> signing.by(cities.slugOfNow(signing.city())))
                .toList();
        return new CeremonyFacts(heldOn, session, signed);
    }
}
