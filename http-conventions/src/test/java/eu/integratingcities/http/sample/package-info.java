/** A small application that has one of everything, to test the conventions on. */
@NullMarked
package eu.integratingcities.http.sample;

import org.jspecify.annotations.NullMarked;
