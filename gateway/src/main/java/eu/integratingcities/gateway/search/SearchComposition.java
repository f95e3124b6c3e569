package eu.integratingcities.gateway.search;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.integratingcities.gateway.composition.Composition;
import eu.integratingcities.gateway.composition.Compositions;
import eu.integratingcities.gateway.composition.Formats;
import eu.integratingcities.gateway.composition.Part;
import eu.integratingcities.gateway.composition.PartLedger;
import eu.integratingcities.gateway.composition.Parts;
import eu.integratingcities.gateway.composition.Question;
import eu.integratingcities.gateway.composition.Whole;
import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** {@code /v1/search}: everything that fits, the best first, and what could not be looked through. */
@ApplicationScoped
class SearchComposition implements Compositions, Composition {
    private static final String CONFERENCES = "/v1/conferences?limit=500";

    @Override
    public Map<String, Composition> compositions() {
        return Map.of("/v1/search", this);
    }

    @Override
    public Future<Whole> compose(Question question, Parts parts) {
        Formats.choose(question, List.of(Formats.JSON));
        var asked = SearchQuestion.of(question.target());
        var reads = new EnumMap<Kind, Future<List<Part>>>(Kind.class);
        asked.kinds().forEach(kind -> reads.put(kind, read(kind, asked, parts)));
        return Future.all(List.copyOf(reads.values()))
                .map(done -> Whole.json(answer(asked, reads)).with("Vary", "Accept"));
    }

    private static Future<List<Part>> read(Kind kind, SearchQuestion asked, Parts parts) {
        return switch (kind) {
            case CITY ->
                one(
                        parts,
                        "/v1/cities?limit=%d&q=%s"
                                .formatted(asked.limit(), URLEncoder.encode(asked.text(), StandardCharsets.UTF_8)));
            case COMMITMENT -> one(parts, "/v1/charter/editions/current/commitments");
            case CONFERENCE -> one(parts, CONFERENCES);
            case SESSION -> parts.content(CONFERENCES).compose(editions -> sessions(editions, parts));
            case CYCLE -> one(parts, "/v1/monitoring/cycles?limit=500");
        };
    }

    /** Of each edition: there are few, and what is kept of them is kept for the schedule's readers, too. */
    private static Future<List<Part>> sessions(Part editions, Parts parts) {
        if (!editions.isThere()) {
            return Future.succeededFuture(List.of(editions));
        }
        var reads = Finds.items(editions.body())
                .map(edition -> parts.content("/v1/conferences/%s/sessions?limit=500"
                        .formatted(edition.path("number").asText())))
                .toList();
        return Future.all(reads).map(done -> reads.stream().map(Future::result).toList());
    }

    private static Future<List<Part>> one(Parts parts, String uri) {
        return parts.content(uri).map(List::of);
    }

    private static ObjectNode answer(SearchQuestion asked, Map<Kind, Future<List<Part>>> reads) {
        var finds = new Finds(Sought.of(asked.text()));
        var ledger = new PartLedger();
        reads.forEach((kind, read) -> ledger.note(kind.code(), href(kind, read.result()), read.result()));
        var hits = reads.entrySet().stream()
                .flatMap(entry -> entry.getValue().result().stream()
                        .flatMap(part -> finds.in(entry.getKey(), part.body()).stream()))
                .sorted(Hit.BEST_FIRST)
                .limit(asked.limit())
                .map(Hit::json)
                .toList();
        var json = JsonNodeFactory.instance.objectNode().put("q", asked.text());
        json.putArray("items").addAll(hits);
        json.set("parts", ledger.json());
        return json;
    }

    private static String href(Kind kind, List<Part> read) {
        return kind == Kind.SESSION || read.isEmpty()
                ? CONFERENCES
                : read.getFirst().uri();
    }
}
