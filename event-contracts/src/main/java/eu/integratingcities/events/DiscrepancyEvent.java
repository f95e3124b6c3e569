package eu.integratingcities.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something happened to a discrepancy; the subject is its key. */
public sealed interface DiscrepancyEvent extends ProvenanceEvent permits DiscrepancyRecorded, DiscrepancyWithdrawn {

    /** The public state after the change; of one that is withdrawn, the last that it had. */
    DiscrepancyState state();

    @Override
    default UUID aggregateId() {
        return state().id();
    }

    @Override
    default String subject() {
        return state().key();
    }

    @Override
    default @Nullable String city() {
        return state().cities().size() == 1 ? state().cities().getFirst() : null;
    }
}
