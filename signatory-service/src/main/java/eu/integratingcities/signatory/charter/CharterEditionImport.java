package eu.integratingcities.signatory.charter;

import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.http.imports.RowImport;
import eu.integratingcities.http.imports.RowOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Loads the editions of the charter, keyed by code. */
@ApplicationScoped
public class CharterEditionImport implements RowImport<NewCharterEdition> {

    private final CharterEditions editions;
    private final Changes changes;
    private final CharterAnnouncements announcements;

    CharterEditionImport(CharterEditions editions, Changes changes, CharterAnnouncements announcements) {
        this.editions = editions;
        this.changes = changes;
        this.announcements = announcements;
    }

    @Override
    public String kind() {
        return "charter-editions";
    }

    @Override
    public Class<NewCharterEdition> rowType() {
        return NewCharterEdition.class;
    }

    @Override
    public String key(NewCharterEdition row) {
        return row.code();
    }

    @Override
    public Optional<NewCharterEdition> existing(String code) {
        return editions.findByCode(code).map(NewCharterEdition::of);
    }

    @Override
    public RowOutcome apply(NewCharterEdition row) {
        var currentBefore = editions.currentCode();
        var known = editions.findByCode(row.code());
        if (known.isPresent() && !known.get().change(row, changes.byCaller())) {
            return RowOutcome.UNCHANGED;
        }
        var edition = known.orElseGet(() -> new CharterEdition(row, changes.byCaller()));
        editions.persistAndFlush(edition);
        announce(edition, currentBefore);
        return known.isPresent() ? RowOutcome.CHANGED : RowOutcome.CREATED;
    }

    /** An edition that is replaced as the current one changes too. */
    private void announce(CharterEdition edition, @Nullable String currentBefore) {
        var current = editions.currentCode();
        announcements.recorded(edition, edition.code().equals(current));
        if (!edition.code().equals(currentBefore) && edition.code().equals(current)) {
            editions.findByCode(String.valueOf(currentBefore))
                    .ifPresent(former -> announcements.recorded(former, false));
        }
    }
}
