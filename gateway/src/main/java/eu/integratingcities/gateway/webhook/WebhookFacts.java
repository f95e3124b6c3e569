package eu.integratingcities.gateway.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a webhook and can be changed.
 *
 * @param types short names of types of events, or what stands before one of their dots; empty for all
 * @param city slug of the city that events have to concern; null for any and none
 * @param enabled whether anything is sent
 */
record WebhookFacts(
        @NotBlank @Size(max = WebhookFacts.LONGEST_URL) String url,
        @Size(max = WebhookFacts.MOST_TYPES) List<@NotNull String> types,

        @Nullable @Pattern(regexp = WebhookFacts.CITY, message = "must be the slug of a city")
        String city,

        boolean enabled) {
    static final int LONGEST_URL = 2_000;
    static final int MOST_TYPES = 50;
    static final String CITY = "[a-z0-9-]{1,100}";

    /** Copies the types; none given are all. */
    WebhookFacts {
        types = types == null ? List.of() : List.copyOf(types);
    }
}
