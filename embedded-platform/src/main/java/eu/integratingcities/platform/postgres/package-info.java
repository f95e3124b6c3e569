/** PostgreSQL from Maven artifacts, set up as a server that keeps what it acknowledged. */
@NullMarked
package eu.integratingcities.platform.postgres;

import org.jspecify.annotations.NullMarked;
