package eu.integratingcities.http.problem;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The operations of all resources, for what the framework leaves out: which methods and which bodies it takes. */
@ApplicationScoped
class PublishedPaths {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\s*\\w+\\s*(?::\\s*([^}]+?)\\s*)?}");

    private final Collection<Operation> operations = operations();

    /** The methods that a path has, as they stand in Allow. */
    String allowed(String path) {
        var methods = operations.stream()
                .filter(operation -> operation.path().matcher(path).matches())
                .map(Operation::method)
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        methods.add(HttpMethod.OPTIONS);
        return String.join(", ", methods);
    }

    /** The media types of the bodies that an operation reads. */
    List<String> read(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.method().equals(method)
                        && operation.path().matcher(path).matches())
                .flatMap(operation -> operation.reads().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Collection<Operation> operations() {
        return Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(PublishedPaths::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Operation> of(Class<?> resource) {
        var base = Objects.requireNonNull(resource.getAnnotation(Path.class)).value();
        return Arrays.stream(resource.getMethods())
                .flatMap(method -> verb(method).map(verb -> operation(verb, base, method)).stream());
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static Operation operation(String verb, String base, Method method) {
        var own = method.getAnnotation(Path.class);
        var template = Stream.of(base, own == null ? "" : own.value())
                .flatMap(part -> Arrays.stream(part.split("/", -1)))
                .filter(segment -> !segment.isEmpty())
                .collect(Collectors.joining("/", "/", ""));
        return new Operation(
                verb,
                Pattern.compile(VARIABLE.matcher(template)
                        .replaceAll(found -> found.group(1) == null
                                ? "[^/]+"
                                : java.util.regex.Matcher.quoteReplacement("(?:" + found.group(1) + ")"))),
                reads(method));
    }

    private static List<String> reads(Method method) {
        return Stream.of(method, method.getDeclaringClass())
                .map(place -> place.getAnnotation(Consumes.class))
                .filter(Objects::nonNull)
                .findFirst()
                .map(declared -> List.of(declared.value()))
                .orElse(List.of(MediaType.APPLICATION_JSON));
    }

    private record Operation(String method, Pattern path, List<String> reads) {}
}
