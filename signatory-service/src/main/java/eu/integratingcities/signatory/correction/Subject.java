package eu.integratingcities.signatory.correction;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a correction is about.
 *
 * @param cityId the city that it concerns; null when it concerns none alone
 * @param path as the sender wrote it; null when the subject is the city itself
 */
record Subject(@Nullable UUID cityId, @Nullable String path) {

    private static final Pattern OF_CITY = Pattern.compile("/v1/(?:cities|signatories)/([^/]+)(/.+)?");

    /** The city's own record, which the register can name by itself. */
    private static final int FURTHER_PATH = 2;

    /**
     * Reads the slug of a city or a path. A path below that of a city concerns the city.
     *
     * @param cities finds a city by any slug that it has or had, or by its id
     * @throws eu.integratingcities.http.problem.ProblemException unknown-reference, when it names a city that is not on
     *     file
     */
    static Subject read(String text, Function<String, Optional<UUID>> cities) {
        if (!text.startsWith("/")) {
            return new Subject(require(text, cities), null);
        }
        var ofCity = OF_CITY.matcher(text);
        if (!ofCity.matches()) {
            return new Subject(null, text);
        }
        var cityId = require(ofCity.group(1), cities);
        return new Subject(cityId, ofCity.group(FURTHER_PATH) == null ? null : text);
    }

    private static UUID require(String slug, Function<String, Optional<UUID>> cities) {
        return cities.apply(slug).orElseThrow(() -> CorrectionProblems.unknownCity(slug));
    }
}
