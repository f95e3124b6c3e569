package eu.integratingcities.events;

/**
 * One promise of a charter edition.
 *
 * @param code stable across editions, {@code PM-1}
 * @param number place in the whole text, from 1
 * @param role capacity in which the city acts: {@code policy-maker}, {@code service-provider}, {@code employer},
 *     {@code buyer}
 */
public record Commitment(String code, int number, String role, String text) {}
