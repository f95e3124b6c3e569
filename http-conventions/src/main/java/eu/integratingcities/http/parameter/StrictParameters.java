package eu.integratingcities.http.parameter;

import eu.integratingcities.http.format.Formats;
import eu.integratingcities.http.language.LanguageTag;
import eu.integratingcities.http.language.Localized;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.problem.ProblemError;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses what the operation does not declare, and lists everything that is wrong in one answer. */
class StrictParameters {
    private final Map<Method, DeclaredParameters> operations = new ConcurrentHashMap<>();
    private final Formats formats;

    StrictParameters(Formats formats) {
        this.formats = formats;
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo operation) {
        var sent = request.getUriInfo().getQueryParameters();
        if (sent.isEmpty()) {
            return;
        }
        var declared = operations.computeIfAbsent(operation.getResourceMethod(), this::declared);
        var names = new TreeSet<>(declared.byName().keySet());
        var errors = sent.entrySet().stream()
                .flatMap(parameter -> errors(parameter.getKey(), parameter.getValue(), declared, names))
                .toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(
                            ProblemType.INVALID_PARAMETER,
                            errors.size() == 1 ? errors.getFirst().detail() : errors.size() + " parameters are wrong.")
                    .withAll(errors);
        }
    }

    private DeclaredParameters declared(Method operation) {
        var declared = DeclaredParameters.of(operation);
        for (var parameter : formats.parameters(operation).entrySet()) {
            declared = declared.and(new DeclaredParameter(parameter.getKey(), parameter.getValue(), false, null, null));
        }
        return formats.isLocalized(operation)
                ? declared.and(new DeclaredParameter(Localized.PARAMETER, LanguageTag.class, false, null, null))
                : declared;
    }

    private static Stream<ProblemError> errors(
            String name, List<String> values, DeclaredParameters declared, SortedSet<String> names) {
        var parameter = declared.byName().get(name);
        if (parameter == null) {
            return Stream.of(ProblemError.inParameter(name, "unknown", unknown(name, names)));
        }
        if (values.size() > 1 && !parameter.repeatable()) {
            return Stream.of(ProblemError.inParameter(name, "repeated", "Give " + name + " once."));
        }
        if (name.equals(PageRequest.IDS) && values.contains("")) {
            // The framework would take it for nothing asked, which is the whole list.
            return Stream.of(ProblemError.inParameter(name, "wrong-value", "Expected at least one id, found none."));
        }
        return values.stream()
                .flatMap(value -> parameter.objection(value).stream())
                .map(objection -> ProblemError.inParameter(name, "wrong-value", objection));
    }

    private static String unknown(String name, SortedSet<String> names) {
        return NearestName.of(name, names)
                .map(nearest -> "There is no parameter %s. Nearest: %s.".formatted(name, nearest))
                .orElseGet(() -> names.isEmpty()
                        ? "There is no parameter %s; this operation takes none.".formatted(name)
                        : "There is no parameter %s. Parameters: %s.".formatted(name, String.join(", ", names)));
    }
}
