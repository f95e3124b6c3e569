package eu.integratingcities.conference.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many took part, as a source tells it.
 *
 * @param delegates how many persons; null when the source counts only cities
 * @param qualifier how exact the number of delegates is
 * @param cities how many cities sent somebody
 */
@Embeddable
@Schema(description = "How many took part, as a source tells it")
public record Participants(
        @PositiveOrZero @Column(name = "delegates") @Nullable
        Integer delegates,

        @Enumerated(EnumType.STRING) @Column(name = "delegates_qualifier") @Nullable
        ParticipantsQualifier qualifier,

        @PositiveOrZero @Column(name = "participating_cities") @Nullable
        Integer cities) {}
