package eu.integratingcities.http.conditional;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The tags in an If-Match or If-None-Match header (RFC 9110, section 8.8.3).
 *
 * @param any whether the header is {@code *}
 */
record EntityTags(boolean any, List<EntityTag> tags) {
    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"");

    /** Takes every well-formed tag of the header; what is not a tag matches nothing. */
    static EntityTags parse(String header) {
        if (header.strip().equals("*")) {
            return new EntityTags(true, List.of());
        }
        return new EntityTags(
                false,
                TAG.matcher(header)
                        .results()
                        .map(found -> new EntityTag(found.group(1) != null, found.group(2)))
                        .toList());
    }

    /** Strong comparison of the part before the dot: the caller has seen this version, in whatever format. */
    boolean matchesVersion(long version) {
        var prefix = version + ".";
        return any || tags.stream().anyMatch(tag -> !tag.weak() && tag.opaque().startsWith(prefix));
    }

    /** Weak comparison of the whole tag. */
    boolean matches(EntityTag current) {
        return any || tags.stream().anyMatch(tag -> tag.opaque().equals(current.opaque()));
    }
}
