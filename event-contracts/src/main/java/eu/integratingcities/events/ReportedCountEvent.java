package eu.integratingcities.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something happened to a number of signatories that a source reports; the subject is its id. */
public sealed interface ReportedCountEvent extends ProvenanceEvent permits ReportedCountRecorded {

    /** The public state after the change. */
    ReportedCountState state();

    @Override
    default UUID aggregateId() {
        return state().id();
    }

    @Override
    default String subject() {
        return state().id().toString();
    }

    @Override
    default @Nullable String city() {
        return null;
    }
}
