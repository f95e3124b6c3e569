package eu.integratingcities.signatory.membership;

import eu.integratingcities.http.imports.RowImport;
import eu.integratingcities.http.imports.RowOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Loads signatories, keyed by slug: the city, its place on the list and its signings in one row and one event. */
@ApplicationScoped
public class SignatoryImport implements RowImport<NewSignatory> {

    private final OnFile.Reader onFile;
    private final TakeOverSignatories takeOver;

    SignatoryImport(OnFile.Reader onFile, TakeOverSignatories takeOver) {
        this.onFile = onFile;
        this.takeOver = takeOver;
    }

    @Override
    public String kind() {
        return "signatories";
    }

    @Override
    public Class<NewSignatory> rowType() {
        return NewSignatory.class;
    }

    @Override
    public Optional<Class<?>> view() {
        return Optional.of(SignatoryView.class);
    }

    @Override
    public String key(NewSignatory row) {
        return row.slug();
    }

    /** Two: while one waits for the database, the other makes rows. */
    @Override
    public int lanes() {
        return 2;
    }

    @Override
    public Optional<NewSignatory> existing(String slug) {
        return Optional.ofNullable(existing(Set.of(slug)).get(slug));
    }

    /** Also of cities that are on file and no signatories: a row that makes one leaves what it does not say. */
    @Override
    public Map<String, NewSignatory> existing(Set<String> slugs) {
        return onFile.of(slugs).said();
    }

    @Override
    public RowOutcome apply(NewSignatory row) {
        return applyAll(List.of(row)).getFirst();
    }

    @Override
    public List<RowOutcome> applyAll(List<NewSignatory> rows) {
        return takeOver.takeOver(rows);
    }
}
