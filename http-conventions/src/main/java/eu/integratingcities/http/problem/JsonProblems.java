package eu.integratingcities.http.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import eu.integratingcities.http.parameter.NearestName;
import eu.integratingcities.http.parameter.Spelling;
import eu.integratingcities.http.parameter.UnstorableTextException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What Jackson cannot read, told without Java's names. */
public final class JsonProblems {
    /** What the parser tells its programmers. */
    private static final Pattern PARSERS_OWN = Pattern.compile(
            " \\(start marker at .*| at \\[Source: .*|, from `[^`]*`|: enable `[^`]*` to allow"
                    + "| \\(not recognized as one since Feature '[^']*' not enabled for parser\\)",
            Pattern.DOTALL);

    private JsonProblems() {}

    /** The stream below the parser may refuse too, as one that is too long does; that refusal stands. */
    public static ProblemException of(JsonProcessingException failure) {
        return Refusals.told(failure).orElseGet(() -> untold(failure));
    }

    private static ProblemException untold(JsonProcessingException failure) {
        var syntax = failure.getCause() instanceof StreamReadException inside ? inside : failure;
        if (syntax.getProcessor() instanceof JsonParser parser) {
            if (isRepetition(syntax)) {
                return repeated(parser.getParsingContext(), failure);
            }
            if (syntax instanceof InputCoercionException number) {
                return tooLarge(number, parser.getParsingContext());
            }
        }
        return failure instanceof JsonMappingException mapping && !isSyntax(mapping)
                ? located(
                        new ProblemException(ProblemType.INVALID_BODY, "The body has a member that is wrong.", failure)
                                .with(error(mapping)),
                        failure.getLocation())
                : malformed(failure);
    }

    /** A value whose own type refuses it is told in that type's words. */
    private static ProblemError error(JsonMappingException failure) {
        var pointer = pointer(failure.getPath());
        return switch (failure) {
            case UnrecognizedPropertyException unknown ->
                ProblemError.atPointer(pointer, "unknown-member", unknownMember(unknown));
            case UnstorableTextException text ->
                ProblemError.atPointer(pointer, "wrong-value", text.getOriginalMessage());
            case InvalidFormatException invalid ->
                ProblemError.atPointer(pointer, "wrong-value", wrongValue(invalid.getValue(), invalid.getTargetType()));
            case ValueInstantiationException refused
            when refused.getCause() != null ->
                ProblemError.atPointer(
                        pointer,
                        "wrong-value",
                        Objects.toString(refused.getCause().getMessage(), "The value is not valid."));
            case MismatchedInputException mismatch ->
                ProblemError.atPointer(
                        pointer, "wrong-type", "Expected " + Spelling.expected(mismatch.getTargetType()) + ".");
            default -> ProblemError.atPointer(pointer, "wrong-value", "The value is not valid here.");
        };
    }

    private static String unknownMember(UnrecognizedPropertyException unknown) {
        var names = unknown.getKnownPropertyIds() == null
                ? List.<String>of()
                : unknown.getKnownPropertyIds().stream()
                        .map(Object::toString)
                        .sorted()
                        .toList();
        return NearestName.of(unknown.getPropertyName(), names)
                .map(name -> "There is no member %s. Nearest: %s.".formatted(unknown.getPropertyName(), name))
                .orElseGet(() -> "There is no member %s. Members: %s."
                        .formatted(unknown.getPropertyName(), String.join(", ", names)));
    }

    private static String wrongValue(@Nullable Object value, @Nullable Class<?> type) {
        var nearest = type == null || value == null
                ? ""
                : NearestName.of(value.toString(), Spelling.values(type))
                        .map(name -> " Nearest: " + name + ".")
                        .orElse("");
        return "Expected %s, found %s.%s".formatted(Spelling.expected(type), value, nearest);
    }

    /** The parser fails inside a member too; the path is then of no interest, the place is. */
    private static boolean isSyntax(JsonMappingException failure) {
        return failure.getCause() instanceof StreamReadException;
    }

    /** The parser has no type for it. */
    private static boolean isRepetition(JsonProcessingException syntax) {
        return syntax.getOriginalMessage().startsWith("Duplicate field '");
    }

    private static ProblemException repeated(JsonStreamContext place, JsonProcessingException failure) {
        return wrong(
                place,
                "repeated-member",
                "The member " + place.getCurrentName() + " is there more than once.",
                failure);
    }

    private static ProblemException tooLarge(InputCoercionException number, JsonStreamContext place) {
        var range = number.getTargetType() == int.class
                ? " from %d to %d".formatted(Integer.MIN_VALUE, Integer.MAX_VALUE)
                : " that is not so large";
        return wrong(place, "wrong-value", "Expected a whole number" + range + ".", number);
    }

    private static ProblemException wrong(
            JsonStreamContext place, String code, String detail, JsonProcessingException failure) {
        return located(
                new ProblemException(ProblemType.INVALID_BODY, "The body has a member that is wrong.", failure)
                        .at(place.pathAsPointer().toString(), code, detail),
                failure.getLocation());
    }

    private static ProblemException malformed(JsonProcessingException failure) {
        var detail = PARSERS_OWN
                .matcher(Objects.toString(failure.getOriginalMessage(), "This is not JSON."))
                .replaceAll("");
        return located(
                new ProblemException(ProblemType.MALFORMED_BODY, "The body is not JSON.", failure)
                        .at("", "malformed", detail),
                failure.getLocation());
    }

    private static ProblemException located(ProblemException problem, @Nullable JsonLocation place) {
        return place == null || place.getLineNr() < 1
                ? problem
                : problem.with("line", place.getLineNr()).with("column", place.getColumnNr());
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null
                        ? String.valueOf(step.getIndex())
                        : JsonPointers.escape(step.getFieldName()))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }
}
