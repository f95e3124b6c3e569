package eu.integratingcities.events;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something happened to a source; the subject is the id by which records name it. */
public sealed interface SourceEvent extends ProvenanceEvent permits SourceRecorded {

    /** The public state after the change. */
    SourceState state();

    /** Made from the id by name (RFC 9562, version 3), because sources are not numbered by the register. */
    @Override
    default UUID aggregateId() {
        return UUID.nameUUIDFromBytes(("source:" + state().id()).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    default String subject() {
        return state().id();
    }

    @Override
    default @Nullable String city() {
        return null;
    }
}
