package eu.integratingcities.signatory.provenance;

import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.http.imports.RowImport;
import eu.integratingcities.http.imports.RowOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Loads sources, keyed by id. */
@ApplicationScoped
public class SourceImport implements RowImport<NewSource> {

    private final Sources sources;
    private final Changes changes;
    private final ProvenanceNews news;

    SourceImport(Sources sources, Changes changes, ProvenanceNews news) {
        this.sources = sources;
        this.changes = changes;
        this.news = news;
    }

    @Override
    public String kind() {
        return "sources";
    }

    @Override
    public Class<NewSource> rowType() {
        return NewSource.class;
    }

    @Override
    public Optional<Class<?>> view() {
        return Optional.of(SourceView.class);
    }

    @Override
    public String key(NewSource row) {
        return row.id();
    }

    @Override
    public Optional<NewSource> existing(String id) {
        return sources.findByIdOptional(id).map(Source::said);
    }

    @Override
    public RowOutcome apply(NewSource row) {
        var known = sources.findByIdOptional(row.id());
        if (known.isPresent() && !known.get().change(row, changes.byCaller())) {
            return RowOutcome.UNCHANGED;
        }
        news.recorded(known.orElseGet(() -> put(row)));
        return known.isPresent() ? RowOutcome.CHANGED : RowOutcome.CREATED;
    }

    private Source put(NewSource row) {
        var source = new Source(row, changes.byCaller());
        sources.persist(source);
        return source;
    }
}
