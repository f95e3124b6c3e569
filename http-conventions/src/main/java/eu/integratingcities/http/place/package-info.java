/** Things that have a place on earth: how views tell it, and how lists are cut to an area. */
@NullMarked
package eu.integratingcities.http.place;

import org.jspecify.annotations.NullMarked;
