package eu.integratingcities.gateway.route;

import java.time.Duration;

/**
 * What a request to a route may cost.
 *
 * @param lane what shares the bound on requests at once: the routes of one policy to one service
 * @param timeout from the last byte of the request to the first of the answer, and between two bytes of the answer
 * @param uploadTime from the request's head to its last byte
 * @param bodyLimit bytes of the request's body, inclusive
 * @param repeats whether a creation under an Idempotency-Key may be sent again when the service drops it
 * @param atOnce requests of the lane that one event loop has under way at once
 */
public record RoutePolicy(
        String lane, Duration timeout, Duration uploadTime, long bodyLimit, boolean repeats, int atOnce) {}
