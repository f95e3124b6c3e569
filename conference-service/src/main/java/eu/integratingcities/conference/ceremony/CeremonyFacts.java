package eu.integratingcities.conference.ceremony;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.events.Precision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a ceremony.
 *
 * @param session the session of the same edition that was the ceremony
 */
@Schema(name = "CeremonyFacts", description = "What a writer says of a signing ceremony")
public record CeremonyFacts(
        @NotNull PartialDate heldOn, @Nullable UUID session, List<@NotNull @Valid CeremonySignature> signings) {

    public CeremonyFacts {
        signings = signings == null ? List.of() : List.copyOf(signings);
    }

    /** Throws the problem of the first rule that is broken; {@code today} is the day at the venue. */
    void check(LocalDate today) {
        var earliest = heldOn.earliest();
        if (earliest != null && earliest.isAfter(today)) {
            throw CeremonyRefusals.inTheFuture(earliest, today);
        }
        var seen = new HashSet<String>();
        for (var i = 0; i < signings.size(); i++) {
            if (!seen.add(signings.get(i).city())) {
                throw CeremonyRefusals.signsTwice(signings.get(i).city(), i);
            }
        }
    }

    /** Throws the problem of a ceremony that just happened and yet is not dated to the day. */
    void checkDay() {
        if (heldOn.precision() != Precision.DAY) {
            throw CeremonyRefusals.needsADay();
        }
    }

    /** The slugs of the cities, by the JSON pointer to each. */
    Map<String, String> citiesByPointer() {
        var cities = new LinkedHashMap<String, String>();
        for (var i = 0; i < signings.size(); i++) {
            cities.put("/signings/" + i + "/city", signings.get(i).city());
        }
        return cities;
    }
}
