package eu.integratingcities.signatory.correction;

import eu.integratingcities.http.caller.Caller;
import eu.integratingcities.http.caller.Roles;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.KeyType;
import eu.integratingcities.http.paging.PageQuery;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.paging.Row;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.http.paging.SortKey;
import eu.integratingcities.http.parameter.Spelling;
import eu.integratingcities.http.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads corrections; what senders wrote for the secretariat alone, unless it is published. */
@ApplicationScoped
class ReadCorrections {

    private static final String COLUMNS = """
            k.id, k.state, c.slug as city, k.subject_path, k.claim, k.source_url, k.note, k.moderation, k.received_at,
            k.review_started_at, k.decided_at, k.reason, k.applied_at, k.changed, k.version, k.changed_at""";

    private final Rows rows;
    private final Caller caller;

    ReadCorrections(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    ItemList<CorrectionView> page(@Nullable CorrectionStage state, @Nullable String city, PageRequest page) {
        return corrections()
                .where("k.state = ?", state == null ? null : state.code())
                .where("c.slug = ?", city)
                .sort("received-at", SortKey.descending("k.received_at").as(KeyType.INSTANT))
                .lastChange("select max(changed_at) from correction")
                .page(page);
    }

    CorrectionView one(UUID id) {
        return corrections().where("k.id = ?", id).one().orElseThrow(() -> ProblemException.notFound("correction", id));
    }

    private PageQuery<CorrectionView> corrections() {
        var readsAll = caller.is(Roles.SECRETARIAT);
        return rows.select(COLUMNS, row -> view(row, readsAll))
                .from("correction k left join city c on c.id = k.city_id")
                .identifiedBy("k.id")
                .changing("k");
    }

    private static CorrectionView view(Row row, boolean readsAll) {
        var moderation = moderation(row);
        var readsText = readsAll || moderation == Moderation.PUBLISHED;
        return new CorrectionView(
                row.id("id"),
                CorrectionStage.valueOf(Spelling.constant(row.text("state"))),
                row.textOrNull("city"),
                subject(row, readsText),
                readsText ? row.text("claim") : null,
                readsText ? row.text("source_url") : null,
                readsText ? row.textOrNull("note") : null,
                moderation,
                row.instant("received_at"),
                row.instantOrNull("review_started_at"),
                row.instantOrNull("decided_at"),
                row.textOrNull("reason"),
                row.instantOrNull("applied_at"),
                row.textOrNull("changed"),
                row.count("version"),
                row.instant("changed_at"));
    }

    /** A city is named by the register itself; a path can hold anything that a stranger wanted to see here. */
    private static @Nullable String subject(Row row, boolean readsText) {
        var written = row.textOrNull("subject_path");
        if (written == null) {
            return "/v1/cities/" + row.text("city");
        }
        return readsText ? written : null;
    }

    private static @Nullable Moderation moderation(Row row) {
        var word = row.textOrNull("moderation");
        return word == null ? null : Moderation.valueOf(Spelling.constant(word));
    }
}
