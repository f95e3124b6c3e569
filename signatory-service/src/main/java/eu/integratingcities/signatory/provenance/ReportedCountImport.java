package eu.integratingcities.signatory.provenance;

import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.http.imports.RowImport;
import eu.integratingcities.http.imports.RowOutcome;
import jakarta.enterprise.context.ApplicationScoped;

/** Loads reported counts, keyed by date and number. */
@ApplicationScoped
public class ReportedCountImport implements RowImport<NewReportedCount> {

    private final ReportedCounts counts;
    private final Changes changes;

    ReportedCountImport(ReportedCounts counts, Changes changes) {
        this.counts = counts;
        this.changes = changes;
    }

    @Override
    public String kind() {
        return "reported-counts";
    }

    @Override
    public Class<NewReportedCount> rowType() {
        return NewReportedCount.class;
    }

    @Override
    public String key(NewReportedCount row) {
        return row.asOf() == null ? "undated" : row.asOf().value() + ":" + row.count();
    }

    @Override
    public RowOutcome apply(NewReportedCount row) {
        var known = counts.find(row.asOf(), row.count());
        if (known.isPresent()) {
            return known.get().change(row, changes.byCaller()) ? RowOutcome.CHANGED : RowOutcome.UNCHANGED;
        }
        counts.persist(new ReportedCount(row, changes.byCaller()));
        return RowOutcome.CREATED;
    }
}
