package eu.integratingcities.signatory.city;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.http.conditional.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A relation of a city to another one, as this city tells it. The other one tells the same relation, by the same id, from
 * its side.
 *
 * @param id names the relation for good, the same on both sides
 * @param type what the other city is to this one
 * @param city the other city
 * @param since from when on; null when no source says it
 * @param note remark on the relation
 * @param sourceIds ids of the sources of the relation
 * @param changedAt when the record last changed
 */
@Schema(examples = """
        {"id": "0199e0c4-5e6f-7a34-9c23-3f4051627384", "type": "part-of",
         "city": {"id": "0199e0c4-1f0a-7c11-9d5e-2b1f6a4c8e09", "slug": "grenoble-alpes-metropole",
                  "name": "Grenoble-Alpes Métropole"},
         "since": {"value": "2015-01-01", "precision": "day"}, "note": null, "sourceIds": ["S54"],
         "version": 0, "changedAt": "2026-11-23T20:00:00.123456Z"}""")
public record RelationView(
        UUID id,
        RelationType type,
        RelatedCity city,
        @Nullable PartialDate since,
        @Nullable String note,
        List<String> sourceIds,
        long version,
        Instant changedAt)
        implements Versioned {

    /** What an answer that shows these relations is made of: it has the names of the other cities. */
    public static List<String> surrogateKeys(List<RelationView> relations) {
        return relations.stream()
                .map(relation -> SurrogateKeys.city(relation.city().slug()))
                .toList();
    }
}
