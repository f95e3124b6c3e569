package eu.integratingcities.signatory.provenance;

import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.http.imports.RowImport;
import eu.integratingcities.http.imports.RowOutcome;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import eu.integratingcities.signatory.announcement.Announcements;
import eu.integratingcities.signatory.announcement.Origin;
import eu.integratingcities.signatory.city.Cities;
import eu.integratingcities.signatory.city.City;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Loads discrepancies, keyed by key. One about a signature can change the standing of its cities. */
@ApplicationScoped
public class DiscrepancyImport implements RowImport<NewDiscrepancy> {

    private static final String UNCONFIRMED = "unconfirmed-signature";

    private final Discrepancies discrepancies;
    private final Cities cities;
    private final Changes changes;
    private final Announcements announcements;
    private final ProvenanceNews news;

    DiscrepancyImport(
            Discrepancies discrepancies,
            Cities cities,
            Changes changes,
            Announcements announcements,
            ProvenanceNews news) {
        this.discrepancies = discrepancies;
        this.cities = cities;
        this.changes = changes;
        this.announcements = announcements;
        this.news = news;
    }

    @Override
    public String kind() {
        return "discrepancies";
    }

    @Override
    public Class<NewDiscrepancy> rowType() {
        return NewDiscrepancy.class;
    }

    @Override
    public Optional<Class<?>> view() {
        return Optional.of(DiscrepancyView.class);
    }

    @Override
    public String key(NewDiscrepancy row) {
        return row.key();
    }

    @Override
    public Optional<NewDiscrepancy> existing(String key) {
        return discrepancies
                .findByKey(key)
                .map(known -> known.said(known.cityIds().stream()
                        .map(cities::findById)
                        .map(City::slug)
                        .toList()));
    }

    @Override
    public RowOutcome apply(NewDiscrepancy row) {
        var cityIds = row.cities().stream().map(this::cityId).toList();
        var known = discrepancies.findByKey(row.key());
        var standings = standingsTouched(row, known, cityIds);
        var before = known.filter(Discrepancy::isPublished).map(news::state).orElse(null);
        if (known.isPresent() && !known.get().change(row, cityIds, changes.byCaller())) {
            return RowOutcome.UNCHANGED;
        }
        var discrepancy = known.orElseGet(() -> put(row, cityIds));
        discrepancies.flush();
        news.changed(before, discrepancy);
        standings.forEach(city -> announcements.cityChanged(city, null, Origin.IMPORTED));
        return known.isPresent() ? RowOutcome.CHANGED : RowOutcome.CREATED;
    }

    private Discrepancy put(NewDiscrepancy row, List<UUID> cityIds) {
        var discrepancy = new Discrepancy(row, cityIds, changes.byCaller());
        discrepancies.persist(discrepancy);
        return discrepancy;
    }

    /** Cities whose standing the row may change, by naming them or by no longer doing so. */
    private static Set<UUID> standingsTouched(NewDiscrepancy row, Optional<Discrepancy> known, List<UUID> cityIds) {
        var touched = new TreeSet<UUID>();
        if (row.kind().equals(UNCONFIRMED)) {
            touched.addAll(cityIds);
        }
        known.filter(before -> before.kind().equals(UNCONFIRMED)).ifPresent(before -> touched.addAll(before.cityIds()));
        return touched;
    }

    private UUID cityId(String slug) {
        return cities.findByAnySlug(slug).map(City::id).orElseThrow(() -> new ProblemException(
                        ProblemType.UNKNOWN_REFERENCE, "There is no city " + slug + ".")
                .at("/cities", "unknown-reference", "No city on file has the slug " + slug + "."));
    }
}
