package eu.integratingcities.http.sample;

import eu.integratingcities.http.imports.RowImport;
import eu.integratingcities.http.imports.RowOutcome;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Puts the rows of a bulk import on record as places. */
@ApplicationScoped
class PlaceRows implements RowImport<NewPlace> {
    private final Places places;

    PlaceRows(Places places) {
        this.places = places;
    }

    @Override
    public String kind() {
        return "places";
    }

    @Override
    public Class<NewPlace> rowType() {
        return NewPlace.class;
    }

    @Override
    public Optional<Class<?>> view() {
        return Optional.of(PlaceView.class);
    }

    @Override
    public String key(NewPlace row) {
        return row.slug();
    }

    @Override
    public Optional<NewPlace> existing(String slug) {
        return places.find(slug).map(PlaceView::writable);
    }

    @Override
    public RowOutcome apply(NewPlace row) {
        if (row.name().equals("Atlantis")) {
            throw new ProblemException(ProblemType.RULE_BROKEN, "Atlantis cannot be found.")
                    .at("/name", "lost", "Gone.");
        }
        var known = places.find(row.slug());
        if (known.isEmpty()) {
            places.create(row);
            return RowOutcome.CREATED;
        }
        if (known.get().writable().equals(row)) {
            return RowOutcome.UNCHANGED;
        }
        places.change(row);
        return RowOutcome.CHANGED;
    }
}
