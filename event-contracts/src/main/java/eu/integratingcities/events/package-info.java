/**
 * What the services tell each other: one record per event type, each carrying the public state of its aggregate after
 * the change. Members are only ever added, and an added one is {@code @Nullable}, because older events lack it for ever.
 * Codes that may grow are plain strings, so that a new value never stops a consumer. No event carries a person's name.
 */
@NullMarked
package eu.integratingcities.events;

import org.jspecify.annotations.NullMarked;
