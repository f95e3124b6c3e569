package eu.integratingcities.gateway.badge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.integratingcities.gateway.composition.Part;
import eu.integratingcities.gateway.composition.Part.State;
import eu.integratingcities.gateway.composition.PartLedger;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What can be verified of a city: its status now, since when, by which decision and sources.
 *
 * @param asked the slug or id that was asked for
 * @param history the status history; unavailable where there is none to be read
 */
record Verification(String asked, CityRecord record, Part history) {

    String title() {
        var name = record.name().isEmpty() ? asked : record.name();
        return name + " and the Integrating Cities Charter";
    }

    /** The claim in words, as the badge has it. */
    String words() {
        return BadgeLanguage.ENGLISH.words(record.claim(), record.signedIn());
    }

    /**
     * The decision that led to the status of now: the last line of the history, where a correction stands in the place of
     * what it corrects. Missing if none is known, or if it led to another status than the record has.
     */
    JsonNode decision() {
        var lines = lines();
        return lines.stream()
                .filter(line -> line.path("supersedes").isNull())
                .reduce((earlier, later) -> later)
                .map(line -> corrected(line, lines))
                .filter(line ->
                        line.path("status").equals(record.signatory().body().path("status")))
                .orElse(JsonNodeFactory.instance.missingNode());
    }

    private static JsonNode corrected(JsonNode line, List<JsonNode> lines) {
        var current = line;
        for (int i = 0; i < lines.size() && !current.path("supersededBy").isNull(); i++) {
            var successor = current.path("supersededBy");
            current = lines.stream()
                    .filter(one -> one.path("id").equals(successor))
                    .findFirst()
                    .orElse(current);
        }
        return current;
    }

    /** Whether part of it was kept from before, because the register does not answer. */
    boolean isStale() {
        return record.isStale() || history.state() == State.STALE;
    }

    List<JsonNode> lines() {
        return StreamSupport.stream(history.body().path("items").spliterator(), false)
                .toList();
    }

    /** The sources of the record, each with id, title, address and href. */
    List<JsonNode> sources() {
        var holder = record.signatory().isThere() ? record.signatory() : record.city();
        return StreamSupport.stream(holder.body().path("sources").spliterator(), false)
                .filter(group -> group.path("field").asText().equals("record"))
                .flatMap(group -> StreamSupport.stream(group.path("sources").spliterator(), false))
                .toList();
    }

    /** The verification for programs. */
    ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("slug", record.slug().isEmpty() ? null : record.slug());
        json.put("name", record.name().isEmpty() ? null : record.name());
        json.put("claim", record.claim().code());
        json.put("words", words());
        json.set("signedOn", orNull(record.signedOn()));
        json.set("since", orNull(decision().path("trueFrom")));
        json.set("decisionUrl", orNull(decision().path("decisionUrl")));
        json.putArray("sources").addAll(sources());
        if (history.isThere()) {
            json.putArray("history").addAll(lines());
        }
        json.set("links", links());
        json.set("parts", parts());
        return json;
    }

    private static JsonNode orNull(JsonNode node) {
        return node.isMissingNode() ? NullNode.getInstance() : node;
    }

    /** Where more is told. */
    ObjectNode links() {
        var links = JsonNodeFactory.instance.objectNode();
        if (!record.slug().isEmpty()) {
            links.put("city", "/v1/cities/" + record.slug());
            links.put("profile", "/v1/cities/" + record.slug() + "/profile");
            links.put("badge", "/badges/" + record.slug() + ".svg");
        }
        if (record.signatory().isThere()) {
            links.put("record", record.signatory().uri());
            links.put("history", record.signatory().uri() + "/status-history");
        }
        return links;
    }

    private ObjectNode parts() {
        var ledger = new PartLedger().note("city", record.city());
        if (!record.signatory().uri().isEmpty()) {
            ledger.note("record", record.signatory()).note("history", history);
        }
        return ledger.json();
    }
}
