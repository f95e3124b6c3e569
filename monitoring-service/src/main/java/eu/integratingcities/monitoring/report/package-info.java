/**
 * The report of a city: draft, submitted, in review, returned, published. Drafts are private to the city's editors
 * and the secretariat; what the public sees of a published report is the city's choice.
 */
@NullMarked
package eu.integratingcities.monitoring.report;

import org.jspecify.annotations.NullMarked;
