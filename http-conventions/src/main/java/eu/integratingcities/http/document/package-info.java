/** What all operations have in common in the OpenAPI document, added once. */
@NullMarked
package eu.integratingcities.http.document;

import org.jspecify.annotations.NullMarked;
