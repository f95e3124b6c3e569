package eu.integratingcities.gateway.route;

import java.time.Duration;

/**
 * What a request to a route may cost.
 *
 * @param timeout from the last byte of the request to the first of the answer, and between two bytes of the answer
 * @param uploadTime from the request's head to its last byte
 * @param bodyLimit bytes of the request's body, inclusive
 */
public record RoutePolicy(Duration timeout, Duration uploadTime, long bodyLimit) {}
