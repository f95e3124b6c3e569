package eu.integratingcities.signatory.city;

import java.util.Set;

/** Words that stand in a path where a slug can stand. */
final class ReservedSlugs {

    private static final Set<String> WORDS = Set.of(
            "statistics", "reported-counts", "current", "next", "latest", "profile", "search", "imports", "all", "me");

    private ReservedSlugs() {}

    static boolean contains(String slug) {
        return WORDS.contains(slug);
    }
}
