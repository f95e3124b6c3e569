/** Child processes that are kept running. */
@NullMarked
package eu.integratingcities.launcher.child;

import org.jspecify.annotations.NullMarked;
