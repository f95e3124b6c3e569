/** Where things are on this machine: addresses, the data folder, secrets, what the build made. */
@NullMarked
package eu.integratingcities.launcher.settings;

import org.jspecify.annotations.NullMarked;
