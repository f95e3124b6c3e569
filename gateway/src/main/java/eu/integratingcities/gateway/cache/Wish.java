package eu.integratingcities.gateway.cache;

/**
 * What a request prefers, in one spelling for all that mean the same.
 *
 * @param accept media ranges, the liked best first; empty when anything will do
 * @param language language ranges in the same way
 * @param gzip whether the answer may come compressed
 */
record Wish(String accept, String language, boolean gzip) {}
