package eu.integratingcities.gateway.composition;

import io.vertx.core.Future;

/**
 * The public reads of the services, for one composition. They come through the gateway's cache: what is kept costs
 * nothing, and what a service that is away once answered is there, as stale. What is asked for is noted: the whole lives
 * no longer than the shortest-lived part, and goes when one of them goes.
 */
public interface Parts {

    /**
     * Reads the path and query of a service, as JSON in the service's own language. Never fails: the part tells.
     *
     * @throws IllegalArgumentException when no service publishes the path
     */
    default Future<Part> get(String uri) {
        return get(uri, "");
    }

    /** The same for a reader with these preferences, in the notation of {@code Accept-Language}; empty for none. */
    Future<Part> get(String uri, String language);

    /**
     * The same where nothing but content will do: a refusal or a redirect is a gap, as if the service were away, and the
     * whole is shown with it for moments only.
     */
    default Future<Part> content(String uri) {
        return content(uri, "");
    }

    /** The same for a reader with these preferences. */
    Future<Part> content(String uri, String language);

    /**
     * Asks the service itself, whatever is kept: whether it answers. With this in it an answer lives for moments only.
     *
     * @throws IllegalArgumentException when no service publishes the path
     */
    Future<Part> probe(String uri);
}
