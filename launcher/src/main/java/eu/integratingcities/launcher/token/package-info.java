/** Development tokens and the keys that sign them. */
@NullMarked
package eu.integratingcities.launcher.token;

import org.jspecify.annotations.NullMarked;
