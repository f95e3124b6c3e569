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
            asked.put(SIGNATORY, parts.content(signatory + lang, language).map(List::of));
            asked.put("statusHistory", one(signatory + "/status-history?limit=500"));
            asked.put("competences", one(signatory + "/competences"));
            asked.put("statements", one(signatory + "/statements?limit=500"));
        }
        asked.put("participations", participations());
        asked.put("reports", one("/v1/monitoring/reports?city=" + slug() + "&limit=500"));
        asked.put("conferencesHosted", one("/v1/conferences?host-city=" + slug() + "&limit=500"));
        asked.put("appearances", one("/v1/appearances?city=" + slug() + "&limit=500"));
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
        return parts.content(CYCLES).compose(cycles -> {
            if (!cycles.isThere()) {
                return Future.succeededFuture(List.of(cycles));
            }
            var reads = StreamSupport.stream(cycles.body().path("items").spliterator(), false)
                    .map(this::participationsIn)
                    .toList();
            return Future.all(reads)
                    .map(done -> reads.stream().map(Future::result).toList());
        });
    }

    private Future<Part> participationsIn(JsonNode cycle) {
        return parts.content("/v1/monitoring/cycles/%d/participations?city=%s&limit=500"
                .formatted(cycle.path("number").asInt(), slug()));
    }

    private Future<List<Part>> one(String uri) {
        return parts.content(uri).map(List::of);
    }
}
