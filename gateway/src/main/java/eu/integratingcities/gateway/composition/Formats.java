package eu.integratingcities.gateway.composition;

import eu.integratingcities.gateway.exchange.Negotiation;
import eu.integratingcities.gateway.operation.RefusedException;
import eu.integratingcities.gateway.problem.GatewayProblem;
import java.util.List;
import java.util.Map;

/** The formats of a composed answer: by the suffix of the path, or else by {@code Accept}. */
public final class Formats {
    public static final String JSON = "application/json";
    public static final String HTML = "text/html";
    public static final String TURTLE = "text/turtle";
    public static final String JSON_LD = "application/ld+json";
    private static final Map<String, String> BY_SUFFIX =
            Map.of("json", JSON, "html", HTML, "ttl", TURTLE, "jsonld", JSON_LD);

    private Formats() {}

    /**
     * The format to answer in.
     *
     * @param offered in the order of preference
     * @throws RefusedException when none of them is wanted
     */
    public static String choose(Question question, List<String> offered) {
        var suffix = question.suffix();
        var bySuffix = BY_SUFFIX.getOrDefault(suffix, "");
        if (offered.contains(bySuffix)) {
            return bySuffix;
        }
        if (suffix.isEmpty()) {
            var wanted = Negotiation.best(question.accept(), offered);
            if (wanted.isPresent()) {
                return wanted.get();
            }
        }
        throw new RefusedException(
                GatewayProblem.notAcceptable("This is there as " + String.join(" and ", offered) + ".", offered));
    }
}
