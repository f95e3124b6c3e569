package eu.integratingcities.http.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * An answer as it was given, without what every answer gets anew, and without what only live answers tell.
 *
 * @param location null when the answer had none
 * @param version of the view in the body, for its entity tag; null when it has none
 * @param body null when the answer had none
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that are only passed on
public record KeptAnswer(
        int status, @Nullable String location, @Nullable Long version, byte @Nullable [] body) {}
