/**
 * What a cycle asks: the commitments of the charter as they stood when the cycle opened, frozen as a template.
 */
@NullMarked
package eu.integratingcities.monitoring.questionnaire;

import org.jspecify.annotations.NullMarked;
