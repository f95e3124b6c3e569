package eu.integratingcities.conference.edition;

import eu.integratingcities.events.PartialDate;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an edition, complete. A null or an empty list means that no source tells it.
 *
 * @param zone IANA name of the zone at the venue; stays null in history that no source dates to the hour
 * @param hostCity slug of the city, signatory or not
 * @param coHosts names as the source gives them
 * @param fund where the money came from, in the source's words
 * @param reportPresented number of the monitoring cycle whose synthesis report was presented here
 * @param contradictions what sources say against each other, kept with the choice that was made
 * @param gaps what was looked for and not found
 */
@Embeddable
@Schema(name = "ConferenceFacts", description = "What a writer says of an edition of the conference")
public record EditionFacts(
        @Min(1) @Max(RomanNumeral.LARGEST) @Schema(examples = "12")
        int number,

        @NotBlank @Size(max = 300) String title,
        @Nullable @Size(min = 1, max = 300) String theme,
        @JdbcTypeCode(SqlTypes.JSON) PartialDate startsOn,
        @JdbcTypeCode(SqlTypes.JSON) PartialDate endsOn,

        @Nullable @ZoneName @Schema(examples = "Europe/Amsterdam")
        String zone,

        @Nullable @Size(min = 1, max = 300) String venue,

        @Nullable
        @Size(min = 1, max = 100)
        @Schema(examples = "utrecht")
        @ColumnTransformer(read = "slug_of_now(host_city)")
        String hostCity,

        List<@NotBlank String> coHosts,
        @Nullable @Enumerated(EnumType.STRING) AttendanceMode attendanceMode,
        @Nullable @Size(min = 1, max = 200) String fundingProject,
        @Nullable @Size(min = 1, max = 200) String fund,
        List<@NotBlank String> relatedProjects,
        @Nullable @Valid Participants participants,
        @Nullable @Positive Integer reportPresented,
        List<@NotBlank String> milestones,
        List<@NotBlank String> contradictions,
        List<@NotBlank String> gaps,
        List<@NotBlank String> sourceIds) {

    /** Absent dates become unknown ones and absent lists empty ones: JSON may leave both out. */
    public EditionFacts {
        startsOn = startsOn == null ? PartialDate.unknown() : startsOn;
        endsOn = endsOn == null ? PartialDate.unknown() : endsOn;
        coHosts = orEmpty(coHosts);
        relatedProjects = orEmpty(relatedProjects);
        milestones = orEmpty(milestones);
        contradictions = orEmpty(contradictions);
        gaps = orEmpty(gaps);
        sourceIds = orEmpty(sourceIds);
    }

    /** When it takes place, as far as that is known. */
    public EditionDates dates() {
        return new EditionDates(startsOn, endsOn, zone);
    }

    private static List<String> orEmpty(@Nullable List<String> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
