package eu.integratingcities.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where sources contradict one another or the list: the numbered contradictions of {@code SOURCES.md}, and the cities
 * that one source names although none states their signature.
 */
final class DiscrepancyRows implements ImportRows {

    private static final Pattern CONTRADICTION = Pattern.compile("(?m)^(\\d+)\\. \\*\\*(.+?)\\.\\*\\* (.+)$");
    private static final Pattern SOURCE_ID = Pattern.compile("\\b[SDG]\\d{2}\\b");

    @Override
    public String service() {
        return "signatory";
    }

    @Override
    public String path() {
        return "/v1/imports/discrepancies";
    }

    @Override
    public List<ObjectNode> rows() {
        var contradictions = MarkdownTable.section(DataFile.SOURCES.text(), "Contradictions");
        return Stream.concat(
                        CONTRADICTION.matcher(contradictions).results().map(DiscrepancyRows::contradiction),
                        Row.each(DataFile.SIGNATORIES.json().get("unconfirmed")).map(DiscrepancyRows::unconfirmed))
                .toList();
    }

    private static ObjectNode contradiction(MatchResult found) {
        var row = Row.empty()
                .put("key", "contradiction-" + found.group(1))
                .put("kind", "conflicting-sources")
                .put("title", found.group(2))
                .put("text", found.group(3));
        row.set("cities", Row.texts(CitiesInText.slugs(found.group(2) + ". " + found.group(3))));
        row.set("sourceIds", Row.texts(sourceIdsIn(found.group(3))));
        return row;
    }

    private static ObjectNode unconfirmed(JsonNode record) {
        var slug = record.get("id").asText();
        var row = Row.empty()
                .put("key", "unconfirmed-" + slug)
                .put("kind", "unconfirmed-signature")
                .put("title", "Signature of " + record.get("name").asText() + " unconfirmed")
                .put("text", String.join(" ", Row.textsOf(record.get("notes"))));
        row.set("cities", Row.texts(List.of(slug)));
        row.set("sourceIds", record.get("sourceIds"));
        return row;
    }

    private static List<String> sourceIdsIn(String text) {
        return SOURCE_ID
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
