package eu.integratingcities.operations;

import com.fasterxml.jackson.databind.JsonNode;
import eu.integratingcities.delivery.LetterState;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.KeyType;
import eu.integratingcities.http.paging.PageQuery;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.paging.Row;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.http.paging.SortKey;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.operations.DeadLetterDetail.ActView;
import eu.integratingcities.operations.DeadLetterDetail.HeaderView;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads dead letters, the latest first. */
@ApplicationScoped
class ReadDeadLetters {

    private final Rows rows;

    ReadDeadLetters(Rows rows) {
        this.rows = rows;
    }

    ItemList<DeadLetterView> page(LetterFilter filter, PageRequest page) {
        return rows.select(DeadLetterView.COLUMNS, DeadLetterView::of)
                .from("dead_letter")
                .where("state = ?", code(filter.state()))
                .where("topic = ?", filter.topic())
                .where("type = ?", filter.type())
                .where("cause_class = ?", filter.causeClass())
                .sort("arrived-at", SortKey.descending("arrived_at").as(KeyType.INSTANT))
                .lastChange("select max(changed_at) from dead_letter")
                .page(page);
    }

    /** @throws ProblemException not-found */
    DeadLetterDetail one(UUID id) {
        return rows.select(DeadLetterView.COLUMNS + ", headers, encode(value, 'hex') as value", row -> detail(row, id))
                .from("dead_letter")
                .where("id = ?", id)
                .one()
                .orElseThrow(() -> ProblemException.notFound("dead letter", id));
    }

    private DeadLetterDetail detail(Row row, UUID id) {
        var headers = headers(row.json("headers", JsonNode.class));
        return new DeadLetterDetail(DeadLetterView.of(row), headers, DeadLetterView.text(row, "value"), actsOn(id));
    }

    private List<ActView> actsOn(UUID id) {
        PageQuery<ActView> acts = rows.select("kind, at, by, reason", ReadDeadLetters::act)
                .from("dead_letter_act")
                .where("letter_id = ?", id)
                .identifiedBy(SortKey.ascending("id").as(KeyType.NUMBER));
        return acts.all();
    }

    private static ActView act(Row row) {
        return new ActView(row.text("kind"), row.instant("at"), row.text("by"), row.textOrNull("reason"));
    }

    private static @Nullable String code(@Nullable LetterState state) {
        return state == null ? null : state.code();
    }

    private static List<HeaderView> headers(JsonNode stored) {
        return StreamSupport.stream(stored.spliterator(), false)
                .map(header -> new HeaderView(header.path("name").asText(), text(header.path("value"))))
                .toList();
    }

    private static @Nullable String text(JsonNode base64) {
        try {
            var bytes = base64.binaryValue();
            return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("Headers are on record as they were written", e);
        }
    }
}
