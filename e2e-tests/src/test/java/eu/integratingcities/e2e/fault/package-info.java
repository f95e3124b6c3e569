/** What the system keeps and goes on doing while parts of it are stopped or killed. */
@NullMarked
package eu.integratingcities.e2e.fault;

import org.jspecify.annotations.NullMarked;
