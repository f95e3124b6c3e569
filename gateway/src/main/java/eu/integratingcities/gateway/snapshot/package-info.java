/** The whole data as dated files that never change: made at night, kept in a folder, served from it. */
@NullMarked
package eu.integratingcities.gateway.snapshot;

import org.jspecify.annotations.NullMarked;
