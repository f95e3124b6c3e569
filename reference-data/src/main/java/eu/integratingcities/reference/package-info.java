/**
 * The real data set with its sources, and the import requests that load it. Each file of {@code reference-data/} has a
 * class that turns its records into rows of the public import; nothing is added that the file does not say.
 */
@NullMarked
package eu.integratingcities.reference;

import org.jspecify.annotations.NullMarked;
