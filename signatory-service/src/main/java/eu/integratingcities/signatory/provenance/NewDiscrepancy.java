package eu.integratingcities.signatory.provenance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where sources contradict one another, or the list.
 *
 * @param key names it for good, such as {@code contradiction-2}
 * @param kind {@code conflicting-sources}, {@code unconfirmed-signature}; may grow
 * @param cities slugs of the cities that it concerns
 * @param published false for one that only the secretariat may see; true unless said otherwise
 */
@Schema(examples = """
        {"key": "contradiction-8", "kind": "conflicting-sources", "title": "Drafting cities",
         "text": "Leeds helped draft the charter (S02, S61) but is not among the first 17 signatories (S10).",
         "cities": ["leeds"], "sourceIds": ["S02", "S61", "S10"], "published": true}""")
record NewDiscrepancy(
        @NotNull @Pattern(regexp = "[a-z0-9]+([-:][a-z0-9]+)*") @Size(max = 120)
        String key,

        @NotNull @Pattern(regexp = "[a-z]+(-[a-z]+)*") String kind,
        @NotBlank String title,
        @NotBlank String text,
        List<@NotNull String> cities,
        List<@NotNull String> sourceIds,
        @Nullable Boolean published) {

    NewDiscrepancy {
        cities = cities == null ? List.of() : List.copyOf(cities);
        sourceIds = sourceIds == null ? List.of() : List.copyOf(sourceIds);
        published = published == null || published;
    }
}
