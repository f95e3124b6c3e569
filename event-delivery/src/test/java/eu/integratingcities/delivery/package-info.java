@NullMarked
package eu.integratingcities.delivery;

import org.jspecify.annotations.NullMarked;
