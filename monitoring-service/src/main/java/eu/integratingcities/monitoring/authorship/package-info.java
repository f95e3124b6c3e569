/** Who changed a record, and when: kept on every aggregate. */
@NullMarked
package eu.integratingcities.monitoring.authorship;

import org.jspecify.annotations.NullMarked;
