/** Programs that run as children of this JVM and never outlive it. */
@NullMarked
package eu.integratingcities.platform.process;

import org.jspecify.annotations.NullMarked;
