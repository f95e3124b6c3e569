package eu.integratingcities.gateway.search;

import eu.integratingcities.gateway.exchange.Target;
import eu.integratingcities.gateway.operation.Parameters;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a reader looks for.
 *
 * @param text as it was typed, without blanks around it
 * @param limit the most hits to answer with
 * @param kinds what to look among
 */
record SearchQuestion(String text, int limit, Set<Kind> kinds) {
    private static final String TEXT = "q";
    private static final String LIMIT = "limit";
    private static final String KIND = "type";
    private static final int LONGEST = 200;
    private static final int MOST = 100;
    private static final int USUAL = 20;

    /** Copies the set. */
    SearchQuestion {
        kinds = Set.copyOf(kinds);
    }

    /** Reads the query; a {@link eu.integratingcities.gateway.operation.RefusedException} names all that is wrong. */
    static SearchQuestion of(Target target) {
        var parameters = new Parameters(target, Set.of(TEXT, LIMIT, KIND));
        var text = parameters.one(TEXT).map(String::strip).orElse("");
        if (text.isEmpty()) {
            parameters.wrong(TEXT, "required", "Say what to look for.");
        } else if (text.length() > LONGEST) {
            parameters.wrong(TEXT, "too-long", "At most %d characters, found %d.".formatted(LONGEST, text.length()));
        }
        int limit = parameters.whole(LIMIT, 1, MOST, USUAL);
        var kinds = EnumSet.noneOf(Kind.class);
        for (var code : parameters.all(KIND)) {
            Kind.of(code)
                    .ifPresentOrElse(
                            kinds::add,
                            () -> parameters.wrong(
                                    KIND,
                                    "invalid",
                                    "Expected one of %s, found %s.".formatted(String.join(", ", Kind.codes()), code)));
        }
        parameters.refuseWrong();
        return new SearchQuestion(text, limit, kinds.isEmpty() ? EnumSet.allOf(Kind.class) : kinds);
    }
}
