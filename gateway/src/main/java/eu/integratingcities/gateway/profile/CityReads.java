package eu.integratingcities.gateway.profile;

import com.fasterxml.jackson.databind.JsonNode;
import eu.integratingcities.gateway.composition.Part;
import eu.integratingcities.gateway.composition.Parts;
import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * What is asked of the services about a city that is known.
 *
 * @param city the city itself
 * @param lang the query that asks for a language, empty for none
 * @param language the reader's other preferences
 */
record CityReads(Part city, Parts parts, String lang, String language) {
    private static final String SIGNATORY = "signatory";
    private static final String CYCLES = "/v1/monitoring/cycles?limit=500";

    /** All reads by the name of what they are about; a name with several reads has one for each cycle. */
    Future<Map<String, List<Part>>> all() {
        var asked = new LinkedHashMap<String, Future<List<Part>>>();
        asked.put("city", Future.succeededFuture(List.of(city)));
        if (city.body().path("standing").asText().equals(SIGNATORY)) {
            var signatory = "/v1/signatories/" + slug();
            asked.put(SIGNATORY, one(parts.get(signatory + lang, language)));
            asked.put("statusHistory", one(parts.get(signatory + "/status-history?limit=500")));
            asked.put("competences", one(parts.get(signatory + "/competences")));
            asked.put("statements", one(parts.get(signatory + "/statements?limit=500")));
        }
        asked.put("participations", participations());
        asked.put("reports", one(parts.get("/v1/monitoring/reports?city=" + slug() + "&limit=500")));
        asked.put("conferencesHosted", one(parts.get("/v1/conferences?host-city=" + slug() + "&limit=500")));
        asked.put("appearances", one(parts.get("/v1/appearances?city=" + slug() + "&limit=500")));
        return Future.all(List.copyOf(asked.values())).map(done -> {
            var found = new LinkedHashMap<String, List<Part>>();
            asked.forEach((name, read) -> found.put(name, read.result()));
            return found;
        });
    }

    private String slug() {
        return city.body().path("slug").asText();
    }

    /** Of each cycle that there is: what a service tells by cycle only is read once for each. */
    private Future<List<Part>> participations() {
        return parts.get(CYCLES).compose(cycles -> {
            if (!cycles.isThere()) {
                return one(Future.succeededFuture(cycles));
            }
            var reads = StreamSupport.stream(cycles.body().path("items").spliterator(), false)
                    .map(this::participationsIn)
                    .toList();
            return Future.all(reads).map(done -> reads.stream()
                    .flatMap(read -> read.result().stream())
                    .toList());
        });
    }

    private Future<List<Part>> participationsIn(JsonNode cycle) {
        return one(parts.get("/v1/monitoring/cycles/%d/participations?city=%s&limit=500"
                .formatted(cycle.path("number").asInt(), slug())));
    }

    private static Future<List<Part>> one(Future<Part> read) {
        return read.map(part -> List.of(part.isThere() ? part : Part.unavailable(part.uri())));
    }
}
