package eu.integratingcities.gateway.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a partner says to be told of changes.
 *
 * @param types of events; null or empty for all
 * @param city slug of the city that events have to concern; null for any and none
 */
record NewWebhook(
        @NotBlank @Size(max = WebhookFacts.LONGEST_URL) String url,
        @Nullable @Size(max = WebhookFacts.MOST_TYPES) List<@NotNull String> types,

        @Nullable @Pattern(regexp = WebhookFacts.CITY, message = "must be the slug of a city")
        String city) {

    WebhookFacts facts() {
        return new WebhookFacts(url, types == null ? List.of() : types, city, true);
    }
}
