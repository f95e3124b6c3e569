/**
 * What follows from a report that stays away: by default nothing. Where a cycle has a published rule, the rule proposes a
 * status change; no proposal changes a status, a named decision in signatory-service does.
 */
@NullMarked
package eu.integratingcities.monitoring.consequence;

import org.jspecify.annotations.NullMarked;
