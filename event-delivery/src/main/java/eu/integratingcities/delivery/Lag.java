package eu.integratingcities.delivery;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * How far receivers are behind.
 *
 * @param events records that have not been dealt with; empty while Kafka does not tell
 * @param age how long ago everything that had been told by then was dealt with, or since the start while that has not been
 *     seen; up to {@code ic.delivery.watch} and a look where nothing is left to do
 */
public record Lag(OptionalLong events, Duration age) {}
