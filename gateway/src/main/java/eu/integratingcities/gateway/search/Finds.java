package eu.integratingcities.gateway.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Finds what was looked for in the answers of services. Cities are found by their service, which knows all their names;
 * the other lists are short and are looked through here.
 *
 * @param sought what is looked for
 */
record Finds(Sought sought) {
    /** The least of a city, which its service found in its own way. */
    private static final int FOUND_ELSEWHERE = 50;

    /** The text of a hit and how well it fits. */
    private record Match(String text, int rank) {}

    List<Hit> in(Kind kind, JsonNode answer) {
        return items(answer).flatMap(item -> of(kind, item)).toList();
    }

    private Stream<Hit> of(Kind kind, JsonNode item) {
        return switch (kind) {
            case CITY -> city(item);
            case COMMITMENT ->
                hit(
                        kind,
                        item.path("code").asText() + ": " + item.path("text").asText(),
                        "/v1/charter/commitments/" + item.path("code").asText(),
                        texts(item, "text", "code", "role"));
            case CONFERENCE ->
                hit(
                        kind,
                        item.path("title")
                                .asText("Conference " + item.path("number").asText()),
                        "/v1/conferences/" + item.path("number").asText(),
                        texts(item, "title", "theme", "venue", "hostCity", "fundingProject"));
            case SESSION ->
                hit(
                        kind,
                        item.path("title").asText(),
                        "/v1/conferences/%s/sessions/%s"
                                .formatted(
                                        item.path("conference").asText(),
                                        item.path("id").asText()),
                        texts(item, "title", "track"));
            case CYCLE ->
                hit(
                        kind,
                        item.path("title").asText("Cycle " + item.path("number").asText()),
                        "/v1/monitoring/cycles/" + item.path("number").asText(),
                        reported(item));
        };
    }

    private Stream<Hit> city(JsonNode item) {
        var name = item.path("displayName").asText(item.path("name").asText());
        var matched = item.path("matchedName").asText(name);
        var href = "/v1/cities/" + item.path("slug").asText();
        return Stream.of(new Hit(Kind.CITY, name, href, matched, Math.max(FOUND_ELSEWHERE, sought.fits(matched))));
    }

    private Stream<Hit> hit(Kind kind, String title, String href, List<String> texts) {
        return texts.stream()
                .map(text -> new Match(text, sought.fits(text)))
                .filter(match -> match.rank() > Sought.NONE)
                .max(Comparator.comparingInt(Match::rank))
                .map(match -> new Hit(kind, title, href, match.text(), match.rank()))
                .stream();
    }

    /** A cycle's title and what its synthesis report tells. */
    private static List<String> reported(JsonNode cycle) {
        var texts = new ArrayList<>(texts(cycle, "title"));
        var report = cycle.path("synthesisReport");
        texts.addAll(texts(report, "project"));
        report.path("structure").forEach(chapter -> texts.add(chapter.asText()));
        report.path("findings").forEach(finding -> texts.addAll(texts(finding, "topic", "city")));
        return texts;
    }

    private static List<String> texts(JsonNode item, String... members) {
        return Stream.of(members)
                .map(item::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .toList();
    }

    static Stream<JsonNode> items(JsonNode answer) {
        return StreamSupport.stream(answer.path("items").spliterator(), false);
    }
}
