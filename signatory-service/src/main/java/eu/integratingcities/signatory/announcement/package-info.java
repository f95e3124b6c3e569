/** What the register tells the other services: the public state of a city after each change. */
@NullMarked
package eu.integratingcities.signatory.announcement;

import org.jspecify.annotations.NullMarked;
