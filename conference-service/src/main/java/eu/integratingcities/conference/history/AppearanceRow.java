package eu.integratingcities.conference.history;

import eu.integratingcities.conference.signatory.KnownCities;
import eu.integratingcities.conference.speaker.AppearanceFacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A speaker within the row of an edition or a session, with the office held then.
 *
 * @param name who; the same name, to the letter, is the same person at every edition
 */
@Schema(name = "AppearanceImportRow")
record AppearanceRow(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(min = 1, max = 300) String office,
        @Nullable @Size(min = 1, max = 300) String organisation,
        @Nullable @Size(min = 1, max = 100) String city,
        @Nullable @Size(min = 1, max = 300) String part) {

    AppearanceFacts facts(KnownCities cities) {
        var slug = city == null ? null : cities.slugOfNow(city);
        return new AppearanceFacts(office, organisation, slug, part);
    }
}
