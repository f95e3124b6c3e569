package eu.integratingcities.http.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.RestQuery;

/** The argument of an operation that a constraint was broken in. */
record Argument(Parameter parameter) {
    static Argument of(ConstraintViolation<?> violation) {
        var method = step(violation, ElementKind.METHOD).as(Path.MethodNode.class);
        var position = step(violation, ElementKind.PARAMETER).as(Path.ParameterNode.class);
        var types = method.getParameterTypes().toArray(Class<?>[]::new);
        return declaring(violation.getRootBeanClass())
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(candidate -> candidate.getName().equals(method.getName())
                        && Arrays.equals(candidate.getParameterTypes(), types))
                .map(found -> new Argument(found.getParameters()[position.getParameterIndex()]))
                .reduce((generated, written) -> written)
                .orElseThrow(() -> new IllegalStateException("No operation " + method.getName()));
    }

    /** An intercepted bean is of a generated class, whose methods have lost the annotations of those they override. */
    private static Stream<Class<?>> declaring(Class<?> bean) {
        return Stream.iterate(bean, Objects::nonNull, Class::getSuperclass);
    }

    /** The name that the client knows, if this is not the body. */
    Optional<String> parameterName(List<Path.Node> inside) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return inside.stream().findFirst().map(Path.Node::getName).map(this::nameInBean);
        }
        var rest = parameter.getAnnotation(RestQuery.class);
        if (rest != null) {
            return Optional.of(rest.value().isEmpty() ? parameter.getName() : rest.value());
        }
        return Optional.ofNullable(parameter.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }

    private String nameInBean(String component) {
        return Arrays.stream(parameter.getType().getDeclaredFields())
                .filter(field -> field.getName().equals(component))
                .flatMap(field -> Stream.ofNullable(field.getAnnotation(QueryParam.class)))
                .map(QueryParam::value)
                .findFirst()
                .orElse(component);
    }

    private static Path.Node step(ConstraintViolation<?> violation, ElementKind kind) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(step -> step.getKind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not an argument: " + violation.getPropertyPath()));
    }
}
