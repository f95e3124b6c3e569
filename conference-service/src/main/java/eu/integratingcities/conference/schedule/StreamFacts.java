package eu.integratingcities.conference.schedule;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a stream.
 *
 * @param name unique within the edition
 * @param url where it can be watched, by https; null while that is not settled
 * @param language BCP 47 tag of what is heard
 */
@Embeddable
@Schema(name = "StreamFacts", description = "What a writer says of a stream")
public record StreamFacts(
        @NotBlank @Size(max = 200) @Schema(examples = "Plenary in English")
        String name,

        @Nullable
        @Size(max = 2000)
        @Pattern(regexp = "https://\\S+", message = "must be an address that begins with https://")
        String url,

        @Nullable
        @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", message = "must be a BCP 47 tag such as en or nl-NL")
        String language) {}
