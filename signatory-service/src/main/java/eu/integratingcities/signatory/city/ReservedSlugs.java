package eu.integratingcities.signatory.city;

import java.util.Set;
import java.util.regex.Pattern;

/** What stands in a path where a slug can stand, and so cannot be one: words of the API, and ids. */
final class ReservedSlugs {

    static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Set<String> WORDS = Set.of(
            "statistics", "reported-counts", "current", "next", "latest", "profile", "search", "imports", "all", "me");

    private ReservedSlugs() {}

    static boolean contains(String slug) {
        return WORDS.contains(slug) || ID.matcher(slug).matches();
    }
}
