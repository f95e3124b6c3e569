/** The commands behind {@code ./ic}: the whole system on one machine, without a container engine. */
@NullMarked
package eu.integratingcities.launcher;

import org.jspecify.annotations.NullMarked;
