/** A single Kafka node, broker and controller in one JVM of its own. */
@NullMarked
package eu.integratingcities.platform.kafka;

import org.jspecify.annotations.NullMarked;
