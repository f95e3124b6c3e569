/** What the tests of this service share: the platform, the topic of another service, and rounds to report in. */
@NullMarked
package eu.integratingcities.monitoring;

import org.jspecify.annotations.NullMarked;
