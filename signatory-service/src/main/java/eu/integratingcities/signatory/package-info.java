/** The register of signatories: which cities signed the charter, on which day, by which rule, says who. */
@NullMarked
package eu.integratingcities.signatory;

import org.jspecify.annotations.NullMarked;
