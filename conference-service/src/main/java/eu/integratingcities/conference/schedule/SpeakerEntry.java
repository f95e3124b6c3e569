package eu.integratingcities.conference.schedule;

import com.fasterxml.jackson.core.type.TypeReference;
import eu.integratingcities.http.format.LiveOnly;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A speaker as the programme shows one: the person with the office and the organisation of that day.
 *
 * @param city slug of the city for which the person spoke
 */
@Schema(description = "A person in the programme, with the office held then")
record SpeakerEntry(
        UUID appearance,
        UUID speaker,
        @LiveOnly String name,
        @Nullable String office,
        @Nullable String organisation,
        @Nullable String city,
        @Nullable String part) {

    static final TypeReference<List<SpeakerEntry>> LIST = new TypeReference<>() {};

    /** An entry as SQL makes it from an appearance {@code a} and its person {@code p}. */
    static final String AS_JSON = """
            jsonb_build_object('appearance', a.id, 'speaker', p.id, 'name', p.name, 'office', a.office,
                'organisation', a.organisation, 'city', slug_of_now(a.city), 'part', a.part)""";
}
