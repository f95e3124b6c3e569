/** Linked data: views as nodes of a graph, in the terms of schema.org. */
@NullMarked
package eu.integratingcities.http.linked;

import org.jspecify.annotations.NullMarked;
