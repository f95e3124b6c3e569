package eu.integratingcities.conference.edition;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A session in short, as its edition shows it. */
@Schema(description = "A session in short; the link leads to all of it")
record SessionEntry(
        UUID id,

        @Schema(examples = "signing-ceremony") String kind,

        String title,
        @Nullable LocalDate date,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        boolean cancelled,
        String link) {

    static final TypeReference<List<SessionEntry>> LIST = new TypeReference<>() {};

    /** The sessions of an edition {@code e} as SQL makes them: by day and start, then in the order of recording. */
    static final String LIST_AS_JSON = """
            (select coalesce(
                 jsonb_agg(
                     jsonb_build_object('id', s.id, 'kind', replace(lower(s.kind), '_', '-'), 'title', s.title,
                         'date', s.held_on, 'startsAt', s.starts_at, 'endsAt', s.ends_at,
                         'cancelled', s.cancelled_at is not null,
                         'link', '/v1/conferences/' || e.number || '/sessions/' || s.id)
                     order by s.held_on nulls last, s.starts_at nulls last, s.id),
                 '[]')
             from conference_session s where s.edition_id = e.id)""";
}
