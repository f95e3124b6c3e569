/** What there is to read, in the terms of data portals (DCAT-AP 3) and of API directories (RFC 9727). */
@NullMarked
package eu.integratingcities.gateway.catalog;

import org.jspecify.annotations.NullMarked;
