package eu.integratingcities.http.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Broken constraints of Bean Validation as one problem with an error for each. */
public final class ValidationProblems {
    private static final Comparator<ProblemError> BY_PLACE = Comparator.comparing(ProblemError::toString);

    private ValidationProblems() {}

    /** For an object that is the body, or a row of it. */
    public static ProblemException inBody(Set<? extends ConstraintViolation<?>> violations) {
        return problem(violations.stream()
                .map(violation -> ProblemError.atPointer(pointer(steps(violation)), code(violation), detail(violation)))
                .toList());
    }

    /** For the arguments of an operation. */
    static ProblemException inArguments(Set<? extends ConstraintViolation<?>> violations) {
        return problem(violations.stream().map(ValidationProblems::inArgument).toList());
    }

    private static ProblemException problem(List<ProblemError> errors) {
        var body = errors.stream().anyMatch(error -> error.pointer() != null);
        return new ProblemException(
                        body ? ProblemType.INVALID_BODY : ProblemType.INVALID_PARAMETER,
                        errors.size() == 1 ? "One value breaks a rule." : errors.size() + " values break a rule.")
                .withAll(errors.stream().sorted(BY_PLACE).toList());
    }

    private static ProblemError inArgument(ConstraintViolation<?> violation) {
        var argument = Argument.of(violation);
        var inside = steps(violation).stream()
                .dropWhile(step -> step.getKind() == ElementKind.METHOD || step.getKind() == ElementKind.PARAMETER)
                .toList();
        return argument.parameterName(inside)
                .map(name -> ProblemError.inParameter(name, code(violation), detail(violation)))
                .orElseGet(() -> ProblemError.atPointer(pointer(inside), code(violation), detail(violation)));
    }

    private static List<Path.Node> steps(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
    }

    /** Elements of containers have their index on the step that follows them. */
    private static String pointer(List<Path.Node> steps) {
        return steps.stream()
                .map(step -> index(step) + (isNamed(step) ? "/" + JsonPointers.escape(step.getName()) : ""))
                .collect(Collectors.joining());
    }

    private static String index(Path.Node step) {
        if (!step.isInIterable()) {
            return "";
        }
        var index = step.getIndex() == null ? step.getKey() : step.getIndex();
        return index == null ? "" : "/" + index;
    }

    private static boolean isNamed(Path.Node step) {
        return step.getName() != null && step.getKind() == ElementKind.PROPERTY;
    }

    private static String code(ConstraintViolation<?> violation) {
        var name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    private static String detail(ConstraintViolation<?> violation) {
        var message = violation.getMessage();
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
    }
}
