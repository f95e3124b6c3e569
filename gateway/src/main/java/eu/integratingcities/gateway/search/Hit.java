package eu.integratingcities.gateway.search;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;

/**
 * Something that was found.
 *
 * @param kind what it is
 * @param title what people call it
 * @param href where it can be read
 * @param matched the words in which it was found
 * @param rank how well they fit
 */
record Hit(Kind kind, String title, String href, String matched, int rank) {
    /** The best first; of equal ones in the order of kinds, then of titles. */
    static final Comparator<Hit> BEST_FIRST = Comparator.comparingInt(Hit::rank)
            .reversed()
            .thenComparing(Hit::kind)
            .thenComparing(Hit::title)
            .thenComparing(Hit::href);

    ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", kind.code())
                .put("title", title)
                .put("href", href)
                .put("matched", matched);
    }
}
