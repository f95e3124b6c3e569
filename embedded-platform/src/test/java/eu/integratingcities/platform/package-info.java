/** PostgreSQL and Kafka for tests: started once in a JVM, real, and free to be stopped and killed. */
@NullMarked
package eu.integratingcities.platform;

import org.jspecify.annotations.NullMarked;
