/** What tells a developer how to use the interface: the merged documents, their reference, the front page. */
@NullMarked
package eu.integratingcities.gateway.apidoc;

import org.jspecify.annotations.NullMarked;
