package eu.integratingcities.monitoring.cycle;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The cycles on record. */
@ApplicationScoped
public class Cycles implements PanacheRepositoryBase<Cycle, UUID> {

    /** The open one, else the latest that is past its plan. */
    private static final String CURRENT =
            "stored.stage <> ?1 order by case when stored.stage = ?2 then 0 else 1 end, content.number desc";

    /** The cycle in which cities report now; there is at most one. */
    public Optional<Cycle> open() {
        return find("stored.stage", CycleStage.OPEN).firstResultOptional();
    }

    public Optional<Cycle> numbered(int number) {
        return find("content.number", number).firstResultOptional();
    }

    /** The cycle, if it is open, kept from closing until the transaction ends. */
    public Optional<Cycle> heldOpen(int number) {
        return find("content.number = ?1 and stored.stage = ?2", number, CycleStage.OPEN)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional();
    }

    /**
     * The cycle that a path names.
     *
     * @throws eu.integratingcities.http.problem.ProblemException not-found
     */
    public Cycle require(CycleReference reference) {
        return referred(reference).firstResultOptional().orElseThrow(() -> CycleProblems.unknown(reference));
    }

    /** The cycle for a change of it, which waits for other changes of it to end. */
    Cycle requireForChange(CycleReference reference) {
        return referred(reference)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> CycleProblems.unknown(reference));
    }

    /** The cycle before, by number; empty for the first. */
    public Optional<Cycle> before(Cycle cycle) {
        return find("content.number < ?1 order by content.number desc", cycle.number())
                .firstResultOptional();
    }

    private PanacheQuery<Cycle> referred(CycleReference reference) {
        return switch (reference) {
            case CycleReference.Numbered(var number) -> find("content.number", number);
            case CycleReference.Identified(var id) -> find("id", id);
            case CycleReference.Current _ -> find(CURRENT, CycleStage.PLANNED, CycleStage.OPEN);
        };
    }
}
