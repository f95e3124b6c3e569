package eu.integratingcities.gateway.cache;

import java.util.List;

/**
 * What a request prefers, in one spelling for all that mean the same.
 *
 * @param accept media ranges, the liked best first; empty when anything will do
 * @param language language ranges in the same way
 * @param codings how the answer may come compressed, the best one first
 */
record Wish(String accept, String language, List<Coding> codings) {
    /** Copies the list. */
    Wish {
        codings = List.copyOf(codings);
    }
}
