package eu.integratingcities.monitoring.cycle;

import eu.integratingcities.delivery.Outbox;
import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.http.imports.RowImport;
import eu.integratingcities.http.imports.RowOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Loads rounds of the past, keyed by number. Loading them again changes nothing and tells nobody. */
@ApplicationScoped
class ImportCycles implements RowImport<ImportedCycle> {

    private final Cycles cycles;
    private final Changes changes;
    private final Outbox outbox;

    ImportCycles(Cycles cycles, Changes changes, Outbox outbox) {
        this.cycles = cycles;
        this.changes = changes;
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return "cycles";
    }

    @Override
    public Class<ImportedCycle> rowType() {
        return ImportedCycle.class;
    }

    @Override
    public String key(ImportedCycle row) {
        return String.valueOf(row.number());
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public RowOutcome apply(ImportedCycle row) {
        return cycles.numbered(row.number()).map(cycle -> remember(cycle, row)).orElseGet(() -> add(row));
    }

    private RowOutcome add(ImportedCycle row) {
        var cycle = Cycle.ofThePast(row.content(), row.published(), changes.byCaller());
        cycles.persist(cycle);
        outbox.appendImported(CycleEvents.recorded(cycle));
        return RowOutcome.CREATED;
    }

    private RowOutcome remember(Cycle cycle, ImportedCycle row) {
        if (!cycle.remember(row.content(), row.published(), changes.byCaller())) {
            return RowOutcome.UNCHANGED;
        }
        outbox.appendImported(CycleEvents.changed(cycle));
        return RowOutcome.CHANGED;
    }
}
