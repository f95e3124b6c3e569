package eu.integratingcities.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Paths of the OpenAPI document with values in place of their parameters, of things that are on record if there are any. */
record PublishedAddresses(Client client, OneOfEach things) {

    /** The path to what has just been put on record, or else to the first of the list above it, or else to the example. */
    String of(String template, JsonNode parameters) {
        var path = new StringBuilder();
        for (var segment : template.substring(1).split("/", -1)) {
            var above = path.toString();
            path.append('/')
                    .append(isParameter(segment) ? value(above, segment, example(segment, parameters)) : segment);
        }
        assertThat(path).doesNotContain("{");
        return path.toString();
    }

    /** The examples of the parameters that have to be given, as a query; empty if there are none. */
    static String query(JsonNode parameters) {
        var query = StreamSupport.stream(parameters.spliterator(), false)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .filter(parameter -> parameter.path("required").asBoolean())
                .map(parameter -> parameter.path("name").asText() + "="
                        + parameter.path("example").asText())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private String value(String above, String parameter, String example) {
        return switch (parameter) {
            case "{slug}" ->
                switch (above) {
                    case "/v1/candidates" -> things.candidate();
                    case "/v1/accounts" -> OneOfEach.ACCOUNT;
                    default -> things.signatory();
                };
            case "{conference}" -> things.conference();
            case "{snapshot}" -> first(above, "name", example.replace(".zip", "")) + ".zip";
            case "{key}" -> first(above, "key", example);
            case "{number}" -> first(above, "number", example);
            case "{id}" -> above.equals("/v1/corrections") ? things.correction() : first(above, "id", example);
            default -> example;
        };
    }

    private String first(String list, String member, String example) {
        var answer = client.readerOf(list).get(list);
        if (answer.statusCode() != 200) {
            return example;
        }
        List<Object> values = answer.path("items." + member);
        return values.isEmpty() ? example : values.getFirst().toString();
    }

    private static boolean isParameter(String segment) {
        return segment.startsWith("{");
    }

    private static String example(String segment, JsonNode parameters) {
        return StreamSupport.stream(parameters.spliterator(), false)
                .filter(parameter -> segment.equals("{" + parameter.path("name").asText() + "}"))
                .map(parameter -> parameter.path("example").asText())
                .findFirst()
                .orElse(segment);
    }
}
