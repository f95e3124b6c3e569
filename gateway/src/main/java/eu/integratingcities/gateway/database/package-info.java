/** The gateway's own database: what it keeps for itself, and nothing that a read of published data needs. */
@NullMarked
package eu.integratingcities.gateway.database;

import org.jspecify.annotations.NullMarked;
