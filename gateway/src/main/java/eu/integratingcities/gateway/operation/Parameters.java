package eu.integratingcities.gateway.operation;

import eu.integratingcities.gateway.exchange.Target;
import eu.integratingcities.gateway.problem.GatewayProblem;
import eu.integratingcities.http.parameter.NearestName;
import eu.integratingcities.http.problem.ProblemError;
import eu.integratingcities.http.problem.ProblemType;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The query parameters of one request. Whatever is wrong is collected, so that one answer tells all of it. */
public final class Parameters {
    private static final int LAST_YEAR = 9999;

    private static final int MOST = 1_000;

    private final Map<String, List<String>> values;
    private final List<ProblemError> errors = new ArrayList<>();

    /** Reads the query; a parameter that is not among the known ones is an error that names the nearest. */
    public Parameters(Target target, Set<String> known) {
        values = new QueryStringDecoder(target.uri(), StandardCharsets.UTF_8, true, MOST, true).parameters();
        for (var name : values.keySet()) {
            if (!known.contains(name)) {
                var nearest = NearestName.of(name, known).map(near -> " Nearest: " + near + ".");
                wrong(name, "unknown", "There is no parameter " + name + "." + nearest.orElse(""));
            }
        }
    }

    /** The value of a parameter that may be given once; empty if it is not given. */
    public Optional<String> one(String name) {
        var given = all(name);
        if (given.size() > 1) {
            wrong(name, "repeated", "Given " + given.size() + " times, may be given once.");
        }
        return given.stream().findFirst();
    }

    /** The values of a parameter that may be repeated, in the order given. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** A whole number within bounds, both inclusive. */
    public int whole(String name, int least, int most, int otherwise) {
        var text = one(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            int value = Integer.parseInt(text.get());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Told below, like a number out of bounds.
        }
        wrong(name, "invalid", "Expected a whole number from %d to %d, found %s.".formatted(least, most, text.get()));
        return otherwise;
    }

    /** A day in ISO 8601; empty if it is not given. */
    public Optional<LocalDate> day(String name) {
        var text = one(name);
        try {
            return text.map(Parameters::dayOfOurEra);
        } catch (DateTimeParseException e) {
            wrong(name, "invalid", "Expected a day such as 2026-03-10, found %s.".formatted(text.orElse("")));
            return Optional.empty();
        }
    }

    private static LocalDate dayOfOurEra(String text) {
        var day = LocalDate.parse(text);
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new DateTimeParseException("beyond the years of four digits", text, 0);
        }
        return day;
    }

    /** Notes what is wrong with a parameter: the rule in kebab-case, and a sentence with rule and value. */
    public void wrong(String name, String code, String detail) {
        errors.add(ProblemError.inParameter(name, code, detail));
    }

    /** Throws {@link RefusedException} if anything was wrong. */
    public void refuseWrong() {
        if (!errors.isEmpty()) {
            var problem = GatewayProblem.of(
                    ProblemType.INVALID_PARAMETER,
                    errors.size() == 1 ? errors.getFirst().detail() : errors.size() + " parameters are wrong.");
            throw new RefusedException(problem.with(errors));
        }
    }
}
