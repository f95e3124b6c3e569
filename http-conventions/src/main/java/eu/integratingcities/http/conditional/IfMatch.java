package eu.integratingcities.http.conditional;

import eu.integratingcities.http.problem.ProblemError;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import jakarta.ws.rs.HeaderParam;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which version a change means to change, as a bean parameter of the operation.
 *
 * @param header the value of If-Match; null when the request has none
 */
public record IfMatch(
        @HeaderParam("If-Match")
        @Parameter(
                name = "If-Match",
                description = "The ETag of the version to change",
                example = "\"3.lQ4d6e2TdSFJ4y2Jc0RCdw\"")
        @Nullable
        String header) {

    /**
     * Passes if the caller has seen the current version.
     *
     * @param currentView makes the item as the caller may read it now; its tag goes into the refusal
     * @throws ProblemException if-match-required without the header
     * @throws StaleVersionException when the header names another version
     */
    public void require(long version, Supplier<?> currentView) {
        var expected = header;
        if (expected == null) {
            throw new ProblemException(
                            ProblemType.IF_MATCH_REQUIRED, "Send the item's current ETag as If-Match to change it.")
                    .with(ProblemError.inHeader("If-Match", "required", "The header is missing."));
        }
        if (!EntityTags.parse(expected).matchesVersion(version)) {
            throw new StaleVersionException(version, currentView.get());
        }
    }

    /**
     * Passes if the caller names no version, because there is none yet: for a PUT that creates.
     *
     * @throws ProblemException stale-version when the header names one; someone has removed it
     */
    public void requireAbsent() {
        if (header != null) {
            throw new ProblemException(
                            ProblemType.STALE_VERSION, "If-Match names a version of something that is not on record.")
                    .with(ProblemError.inHeader(
                            "If-Match", "stale", "There is no current version. Leave the header out to create one."));
        }
    }
}
