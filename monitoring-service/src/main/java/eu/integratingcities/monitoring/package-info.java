/** What the cities report about the charter, cycle by cycle: one package per feature. */
@NullMarked
package eu.integratingcities.monitoring;

import org.jspecify.annotations.NullMarked;
