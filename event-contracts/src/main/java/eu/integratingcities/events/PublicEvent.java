package eu.integratingcities.events;

import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to one aggregate and that everybody may know, unless its type is {@linkplain
 * EventName#confidential confidential}.
 */
public sealed interface PublicEvent permits SignatoriesEvent, MonitoringEvent, ConferencesEvent {

    /** The aggregate that changed; events of one aggregate arrive in order. */
    UUID aggregateId();

    /** How people call the aggregate: a slug, a number, or its id where it has no better name. */
    String subject();

    /** Slug of the city that it concerns; null when it concerns none or several. */
    @Nullable
    String city();

    /** Surrogate keys of every public answer that this event makes stale. */
    SortedSet<String> touches();
}
