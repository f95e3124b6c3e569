package eu.integratingcities.signatory.charter;

import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The codes of the editions of the charter that are on file. */
public record EditionCodes(Set<String> codes) {

    public EditionCodes {
        codes = Set.copyOf(codes);
    }

    /** Refuses the code of an edition that is not on file; null, which is not known, passes. */
    public void requireKnown(@Nullable String code) {
        if (code != null && !codes.contains(code)) {
            throw new ProblemException(ProblemType.UNKNOWN_REFERENCE, "There is no charter edition " + code + ".")
                    .at("/charterEdition", "unknown-reference", "No edition on file has the code " + code + ".");
        }
    }
}
