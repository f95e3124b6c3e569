package eu.integratingcities.gateway.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events are kept for ever: readers of today read the old ones, and readers of yesterday the new ones. */
class AsyncApiComparisonTest {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String RELEASED = """
            channels:
              signatories:
                address: signatories.v1
                messages:
                  city.changed.v1: {$ref: '#/components/messages/city.changed.v1'}
            components:
              messageTraits:
                cloudEvent:
                  headers: {type: object, required: [ce_id], properties: {ce_id: {type: string}}}
              messages:
                city.changed.v1:
                  name: eu.integratingcities.city.changed.v1
                  contentType: application/json
                  traits: [{$ref: '#/components/messageTraits/cloudEvent'}]
                  payload: {$ref: '#/components/schemas/city.changed.v1'}
              schemas:
                city.changed.v1:
                  type: object
                  required: [state]
                  properties:
                    state: {allOf: [{$ref: '#/components/schemas/CityState'}], description: What it is}
                CityState:
                  type: object
                  required: [slug]
                  properties:
                    slug: {type: string}
                    size: {type: [integer, 'null']}
                    kind: {type: string, enum: [town, village]}
                    names: {type: array, items: {type: string}}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /channels                                          | remove signatories     | topic signatories.v1: is gone
            /channels/signatories                              | address: cities.v1     | topic signatories.v1: is gone
            /channels/signatories/messages                     | remove city.changed.v1 | signatories.v1 city.changed.v1: is gone
            /components/messages/city.changed.v1               | name: changed          | 'signatories.v1 city.changed.v1: has the name changed, no longer eu.integratingcities.city.changed.v1'
            /components/messages/city.changed.v1               | contentType: text/csv  | 'signatories.v1 city.changed.v1: has the contentType text/csv, no longer application/json'
            /components/messages/city.changed.v1               | tags: [{name: confidential}] | signatories.v1 city.changed.v1: is confidential now
            /components/messageTraits/cloudEvent/headers/properties | remove ce_id      | signatories.v1 city.changed.v1 headers.ce_id: is gone
            /components/schemas/city.changed.v1/properties     | remove state           | city.changed.v1 (kept).state: is gone
            /components/schemas/CityState/properties           | remove size            | CityState (kept).size: is gone
            /components/schemas/CityState/properties/size      | type: integer          | CityState (kept).size: can no longer be null
            /components/schemas/CityState/properties/slug      | type: [string, 'null'] | CityState (kept).slug: may be null now
            /components/schemas/CityState/properties/slug      | type: integer          | CityState (kept).slug: can no longer be string
            /components/schemas/CityState/properties/slug      | pattern: a             | CityState (kept).slug: has pattern a, no longer no pattern
            /components/schemas/CityState/properties/names/items | type: integer        | CityState (kept).names[]: can no longer be string
            /components/schemas/CityState/properties/kind/enum | remove 0               | CityState (kept).kind: can no longer be town
            /components/schemas/CityState/required             | size                   | CityState (kept).size: is required now
            /components/schemas/CityState/required             | remove 0               | CityState (kept).slug: may be absent now
            """)
    void noticesABreak(String place, String change, String expected) throws IOException {
        assertThat(breaks(place, change)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /channels                                          | news: {address: news.v1}
            /channels/signatories/messages                     | city.moved.v1: {}
            /components/messages/city.changed.v1               | summary: Other words
            /components/schemas/CityState/properties           | country: {type: string}
            /components/schemas/CityState/properties/kind/enum | hamlet
            /components/schemas/CityState/properties/kind      | description: Other words
            """)
    void letsAdditionsPass(String place, String change) throws IOException {
        assertThat(breaks(place, change)).isEmpty();
    }

    private static List<String> breaks(String place, String change) throws IOException {
        var current = YAML.readTree(RELEASED);
        DocumentChange.make(current, place, change);
        return AsyncApiComparison.breaks(YAML.readTree(RELEASED), current).stream()
                .map(Break::toString)
                .toList();
    }
}
