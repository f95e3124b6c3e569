/** The change feed: everything public that happened, from the first event on, for whoever asks or listens. */
@NullMarked
package eu.integratingcities.gateway.feed;

import org.jspecify.annotations.NullMarked;
