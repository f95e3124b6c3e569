package eu.integratingcities.signatory.membership;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.conditional.Versioned;
import eu.integratingcities.signatory.city.CityIdentifiers;
import eu.integratingcities.signatory.city.CityName;
import eu.integratingcities.signatory.city.CityPlace;
import eu.integratingcities.signatory.city.Population;
import eu.integratingcities.signatory.signing.SigningView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A city on the list of signatories. Null: no source says it.
 *
 * @param id also the id of the city
 * @param statusReason code of the reason for the last decision; null while the city is listed as at first
 * @param charterEdition code of the last edition that the city is known to have signed
 * @param signedOn when the city first signed
 * @param listedOn when it came on the list
 * @param signatoryNumber the number that a source gives it, such as 35 for Nuremberg
 */
record SignatoryView(
        UUID id,
        String slug,
        String name,
        List<CityName> names,
        @Nullable String country,
        @Nullable CityPlace place,
        CityIdentifiers identifiers,
        @Nullable Population population,
        String standing,
        Status status,
        @Nullable String statusReason,
        @Nullable String decisionUrl,
        @Nullable String charterEdition,
        PartialDate signedOn,
        @Nullable PartialDate listedOn,
        @Nullable Integer signatoryNumber,
        List<SigningView> signings,
        List<String> sourceIds,
        Map<String, List<String>> fieldSourceIds,
        List<String> notes,
        long version,
        Instant changedAt)
        implements Versioned {}
