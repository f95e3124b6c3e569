@NullMarked
package eu.integratingcities.events;

import org.jspecify.annotations.NullMarked;
