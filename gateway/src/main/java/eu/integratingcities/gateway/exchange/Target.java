package eu.integratingcities.gateway.exchange;

/**
 * What a request asks for, known to be harmless.
 *
 * @param uri path and query exactly as received, percent-encoding included
 * @param path the part of {@code uri} before the question mark
 */
public record Target(String uri, String path) {}
