package eu.integratingcities.signatory.city;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;

/** How the relations of cities are read, alone or as part of another query. */
public final class RelationColumns {

    /** One relation as the JSON of its view, in a query that calls its side {@code r} and the other city {@code o}. */
    public static final String JSON = """
            jsonb_build_object(
                'id', r.id,
                'type', r.type,
                'city', jsonb_build_object('id', o.id, 'slug', o.slug, 'name', o.name),
                'since', r.since,
                'note', r.note,
                'sourceIds', to_jsonb(r.source_ids),
                'version', r.version,
                'changedAt', to_char(r.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))""";

    /** Where they are read from. */
    public static final String FROM = "city_relation_side r join city o on o.id = r.other_id";

    /** All relations of the city {@code c}, as a JSON array. */
    public static final String OF_CITY =
            "(select coalesce(jsonb_agg(%s order by r.id), '[]') from %s where r.city_id = c.id)".formatted(JSON, FROM);

    public static final TypeReference<List<RelationView>> VIEWS = new TypeReference<>() {};

    private RelationColumns() {}
}
