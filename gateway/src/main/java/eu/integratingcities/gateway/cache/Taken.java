package eu.integratingcities.gateway.cache;

import eu.integratingcities.gateway.composition.Part;
import java.util.List;

/**
 * A part of a composition, with what the cache knows of it.
 *
 * @param part what the composition gets to see
 * @param keys the surrogate keys of what it is made of
 * @param secondsLeft for how long it still holds; 0 when it is stale, missing or not for keeping
 */
record Taken(Part part, List<String> keys, long secondsLeft) {}
