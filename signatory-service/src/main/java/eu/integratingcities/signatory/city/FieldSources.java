package eu.integratingcities.signatory.city;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a group of fields rests on.
 *
 * @param field {@code record} for the record as a whole, or the group's name as in {@code fieldSourceIds}
 * @param sources empty where the group was said without a source
 */
@Schema(examples = """
        {"field": "place", "sources": [{"id": "D01", "title": "GeoNames", "address": "https://www.geonames.org/",
         "href": "/v1/sources/D01"}]}""")
public record FieldSources(String field, List<NamedSource> sources) {}
