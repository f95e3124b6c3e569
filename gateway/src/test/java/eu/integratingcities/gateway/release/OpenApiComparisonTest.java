package eu.integratingcities.gateway.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of break is noticed where it is made, and what is no break passes. */
class OpenApiComparisonTest {
    private static final String RELEASED = """
            paths:
              /cities:
                get:
                  operationId: listCities
                  parameters:
                    - {in: query, name: sort, schema: {type: string, enum: [name, slug]}}
                    - {in: query, name: limit, schema: {type: integer, minimum: 1, maximum: 500}}
                  responses:
                    200:
                      headers:
                        Link: {schema: {type: string}}
                      content:
                        application/json:
                          schema: {type: array, items: {$ref: '#/components/schemas/City'}}
                        text/csv: {schema: {type: string}}
                    404: {$ref: '#/components/responses/Problem'}
                post:
                  operationId: addCity
                  security: [{token: [secretariat, organiser]}]
                  requestBody:
                    content:
                      application/json: {schema: {$ref: '#/components/schemas/NewCity'}}
                  responses:
                    201: {description: added}
            components:
              responses:
                Problem:
                  content:
                    application/problem+json:
                      schema: {type: object, properties: {detail: {type: string}}}
              schemas:
                City:
                  type: object
                  required: [slug, name]
                  properties:
                    slug: {type: string, pattern: '[a-z]+'}
                    name: {type: string}
                    kind: {type: string, enum: [town, village]}
                    status: {type: string, enum: [active, former], x-extensible-enum: true}
                    place: {anyOf: [{$ref: '#/components/schemas/Place'}, {type: 'null'}]}
                    names: {type: object, additionalProperties: {type: string}}
                    partOf: {$ref: '#/components/schemas/City'}
                Place:
                  type: object
                  properties:
                    latitude: {type: [number, 'null']}
                NewCity:
                  type: object
                  required: [name]
                  additionalProperties: true
                  properties:
                    name: {type: string, maxLength: 80}
                    kind: {type: string, enum: [town, village]}
                    inhabitants: {type: [integer, 'null']}
                    place: {$ref: '#/components/schemas/Place'}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /paths/~1cities                                           | remove get              | GET /cities: is gone
            /paths                                                    | remove /cities          | GET /cities: is gone
            /paths/~1cities/get                                       | operationId: cities     | GET /cities: is called cities, no longer listCities
            /paths/~1cities/get                                       | security: [{token: []}] | GET /cities: needs a token now
            /paths/~1cities/post/security/0/token                     | remove 1                | POST /cities: is no longer for organiser
            /paths/~1cities/get/parameters                            | remove 0                | GET /cities query parameter sort: is gone
            /paths/~1cities/get/parameters/0                          | required: true          | GET /cities query parameter sort: is required now
            /paths/~1cities/get/parameters/0                          | style: form             | GET /cities query parameter sort: is written in another way
            /paths/~1cities/get/parameters                            | {in: query, name: q, required: true} | GET /cities query parameter q: is required and new
            /paths/~1cities/get/parameters/0/schema/enum              | remove 1                | GET /cities query parameter sort: can no longer be slug
            /paths/~1cities/get/parameters/1/schema                   | maximum: 100            | GET /cities query parameter limit: has maximum 100, no longer maximum 500
            /paths/~1cities/get/parameters/1/schema                   | minimum: 2              | GET /cities query parameter limit: has minimum 2, no longer minimum 1
            /paths/~1cities/get/parameters/1/schema                   | multipleOf: 5           | GET /cities query parameter limit: has multipleOf 5, no longer no multipleOf
            /paths/~1cities/post/requestBody                          | required: true          | POST /cities body: is required now
            /paths/~1cities/post/requestBody/content                  | remove application/json | POST /cities body application/json: is gone
            /paths/~1cities/get/responses/200/content                 | remove text/csv         | GET /cities 200 text/csv: is gone
            /paths/~1cities/get/responses/200/headers                 | remove Link             | GET /cities 200 header Link: is gone
            /paths/~1cities/get/responses                             | remove 200              | GET /cities 200: is gone
            /paths/~1cities/post/responses                            | 202: {}                 | POST /cities 202: may be answered now
            /components/responses/Problem/content/application~1problem+json/schema/properties | remove detail | GET /cities 404 application/problem+json.detail: is gone
            /components/schemas/City/properties                       | remove name             | City (received).name: is gone
            /components/schemas/City/required                         | remove 1                | City (received).name: may be absent now
            /components/schemas/City/properties/name                  | type: integer           | City (received).name: may be integer now
            /components/schemas/City/properties/name                  | type: [string, 'null']  | City (received).name: may be null now
            /components/schemas/City/properties/kind/enum             | hamlet                  | City (received).kind: may be hamlet now
            /components/schemas/City/properties/kind                  | remove enum             | City (received).kind: 'may be other than [town, village] now'
            /components/schemas/City/properties/slug                  | remove pattern          | City (received).slug: has no pattern, no longer pattern [a-z]+
            /components/schemas/City/properties/place/anyOf           | {type: string}          | City (received).place: may be string now
            /components/schemas/City/properties/names/additionalProperties | type: integer      | City (received).names.*: may be integer now
            /components/schemas/City/properties/names                 | remove additionalProperties | City (received).names.*: is no longer described
            /components/schemas/Place/properties                      | remove latitude         | Place (received).latitude: is gone
            /components/schemas/Place/properties                      | remove latitude         | Place (sent).latitude: is gone
            /components/schemas/Place/properties/latitude             | type: number            | Place (sent).latitude: can no longer be null
            /components/schemas/NewCity/properties                    | remove inhabitants      | NewCity (sent).inhabitants: is gone
            /components/schemas/NewCity/required                      | kind                    | NewCity (sent).kind: is required now
            /components/schemas/NewCity/properties/inhabitants        | type: string            | NewCity (sent).inhabitants: can no longer be integer
            /components/schemas/NewCity/properties/kind/enum          | remove 0                | NewCity (sent).kind: can no longer be town
            /components/schemas/NewCity/properties/name               | enum: [Brno]            | 'NewCity (sent).name: can be nothing but [Brno] now'
            /components/schemas/NewCity/properties/name               | maxLength: 20           | NewCity (sent).name: has maxLength 20, no longer maxLength 80
            /components/schemas/NewCity/properties/name               | format: uri             | NewCity (sent).name: has format uri, no longer no format
            /components/schemas/NewCity                               | additionalProperties: false | NewCity (sent).*: is refused now
            """)
    void noticesABreak(String place, String change, String expected) throws IOException {
        assertThat(breaks(place, change)).contains(expected.replace("'", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /paths                                                    | /signatories: {get: {operationId: listSignatories}}
            /paths/~1cities                                           | delete: {operationId: removeCities}
            /paths/~1cities/get                                       | deprecated: true
            /paths/~1cities/get                                       | description: Other words
            /paths/~1cities/get                                       | security: [{}, {token: []}]
            /paths/~1cities/post                                      | remove security
            /paths/~1cities/get/parameters                            | {in: query, name: q}
            /paths/~1cities/get/parameters/0/schema/enum              | country
            /paths/~1cities/get/parameters/1/schema                   | maximum: 1000
            /paths/~1cities/get/parameters/1/schema                   | remove maximum
            /paths/~1cities/get/responses/200/content                 | application/ld+json: {}
            /paths/~1cities/get/responses                             | 410: {}
            /paths/~1cities/get/responses                             | remove 404
            /components/schemas/City/properties                       | country: {type: string}
            /components/schemas/City/required                         | kind
            /components/schemas/City/properties/kind/enum             | remove 0
            /components/schemas/City/properties/status/enum           | suspended
            /components/schemas/City/properties/slug                  | maxLength: 80
            /components/schemas/City/properties/place/anyOf           | remove 1
            /components/schemas/NewCity/properties                    | country: {type: string}
            /components/schemas/NewCity/required                      | remove 0
            /components/schemas/NewCity/properties/kind/enum          | hamlet
            /components/schemas/NewCity/properties/name               | maxLength: 100
            /components/schemas/NewCity/properties/name               | type: [string, 'null']
            """)
    void letsAdditionsPass(String place, String change) throws IOException {
        assertThat(breaks(place, change)).isEmpty();
    }

    @Test
    void findsNothingWhereNothingChanged() throws IOException {
        assertThat(OpenApiComparison.breaks(released(), released(), path -> false))
                .isEmpty();
    }

    @Test
    void letsARouteGoThatHasEnded() throws IOException {
        var current = released();
        current.putObject("paths");

        assertThat(OpenApiComparison.breaks(released(), current, "/cities"::equals))
                .isEmpty();
        assertThat(OpenApiComparison.breaks(released(), current, "/other"::equals))
                .hasSize(2);
    }

    private static List<String> breaks(String place, String change) throws IOException {
        var current = released();
        DocumentChange.make(current, place, change);
        return OpenApiComparison.breaks(released(), current, path -> false).stream()
                .map(Break::toString)
                .toList();
    }

    private static ObjectNode released() throws IOException {
        return (ObjectNode) new YAMLMapper().readTree(RELEASED);
    }
}
