package eu.integratingcities.gateway.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The breaks that are made on purpose until the next release.
 *
 * @param reasons by break
 */
record AcceptedBreaks(Map<String, String> reasons) {

    /** Reads a list of {@code break} and {@code reason}, in YAML; refuses one without a reason. */
    static AcceptedBreaks parse(String yaml) throws IOException {
        var reasons = new LinkedHashMap<String, String>();
        for (JsonNode entry : new YAMLMapper().readTree(yaml)) {
            var reason = entry.path("reason").asText();
            if (reason.isBlank() || entry.path("break").asText().isBlank()) {
                throw new IllegalArgumentException("An accepted break has a break and a reason, not " + entry);
            }
            reasons.put(entry.path("break").asText(), reason);
        }
        return new AcceptedBreaks(reasons);
    }

    /** What is wrong: breaks that nobody accepted, and accepted ones that are none. */
    List<String> objections(List<Break> breaks) {
        var objections = new ArrayList<String>();
        var found = breaks.stream().map(Break::toString).distinct().toList();
        found.stream()
                .filter(broken -> !reasons.containsKey(broken))
                .forEach(broken -> objections.add("breaks what was released: " + broken));
        reasons.keySet().stream()
                .filter(accepted -> !found.contains(accepted))
                .forEach(accepted -> objections.add("is accepted, but nothing breaks: " + accepted));
        return objections;
    }
}
