package eu.integratingcities.signatory.city;

import com.fasterxml.jackson.core.type.TypeReference;
import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.http.paging.Row;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the sources and the discrepancies of a record are read, as part of a query that calls its city {@code c}. */
public final class ProvenanceColumns {

    /** The discrepancies that are public and concern the city, as the column {@code discrepancies}. */
    public static final String DISCREPANCIES = """
            (select coalesce(
                 jsonb_agg(
                     jsonb_build_object(
                         'id', d.id,
                         'href', '/v1/discrepancies/' || d.key,
                         'key', d.key,
                         'kind', d.kind,
                         'title', d.title,
                         'text', d.text,
                         'sourceIds', to_jsonb(d.source_ids))
                     order by d.key),
                 '[]')
             from discrepancy d
             where d.published
               and d.id in (select dc.discrepancy_id from discrepancy_city dc where dc.city_id = c.id)) as discrepancies""";

    /** What each group of fields rests on, as the column {@code sources}. */
    public static final String SOURCES = """
            (select jsonb_agg(
                 jsonb_build_object(
                     'field', f.field,
                     'sources', (
                         select coalesce(
                             jsonb_agg(
                                 jsonb_build_object(
                                     'id', n.id,
                                     'title', s.title,
                                     'address', s.address,
                                     'href', '/v1/sources/' || s.id)
                                 order by n.position),
                             '[]')
                         from jsonb_array_elements_text(f.ids) with ordinality as n (id, position)
                         left join source s on s.id = n.id))
                 order by f.field <> 'record', f.field)
             from (
                 select 'record' as field, to_jsonb(c.source_ids) as ids
                 union all
                 select e.key, e.value
                 from jsonb_each(c.field_source_ids) e) f) as sources""";

    /** In lists the column {@code sources} is empty: they tell ids only. */
    public static final String NO_SOURCES = "null::jsonb as sources";

    private static final TypeReference<List<RecordDiscrepancy>> DISCREPANCY_VIEWS = new TypeReference<>() {};
    private static final TypeReference<List<FieldSources>> SOURCE_VIEWS = new TypeReference<>() {};

    private ProvenanceColumns() {}

    public static List<RecordDiscrepancy> discrepancies(Row row) {
        return row.json("discrepancies", DISCREPANCY_VIEWS);
    }

    /** Null in a list. */
    public static @Nullable List<FieldSources> sources(Row row) {
        return row.textOrNull("sources") == null ? null : row.json("sources", SOURCE_VIEWS);
    }

    /** What an answer that shows these sources is made of: it has their titles. */
    public static List<String> surrogateKeys(@Nullable List<FieldSources> sources) {
        return Stream.ofNullable(sources)
                .flatMap(List::stream)
                .flatMap(group -> group.sources().stream())
                .map(source -> SurrogateKeys.source(source.id()))
                .distinct()
                .toList();
    }
}
