package eu.integratingcities.gateway.exchange;

import org.jspecify.annotations.Nullable;

/** The weak comparison of {@code If-None-Match} (RFC 9110 section 13.1.2). */
final class EntityTags {
    private EntityTags() {}

    /** Whether the header, null when the request has none, names the tag (in quotes, strong) or is {@code *}. */
    static boolean matches(@Nullable String ifNoneMatch, CharSequence etag) {
        if (ifNoneMatch == null) {
            return false;
        }
        var wanted = etag.toString();
        for (var candidate : ifNoneMatch.split(",", -1)) {
            var tag = candidate.strip();
            if (tag.equals("*") || tag.equals(wanted) || tag.equals("W/" + wanted)) {
                return true;
            }
        }
        return false;
    }
}
