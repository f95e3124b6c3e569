package eu.integratingcities.http.parameter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters of an operation, by name: its own and those of its bean parameters. */
record DeclaredParameters(Map<String, DeclaredParameter> byName) {

    static DeclaredParameters of(Method operation) {
        var found = new LinkedHashMap<String, DeclaredParameter>();
        Arrays.stream(operation.getParameters())
                .flatMap(DeclaredParameters::in)
                .forEach(parameter -> found.put(parameter.name(), parameter));
        return new DeclaredParameters(found);
    }

    /** These and one that every operation of a kind takes. */
    DeclaredParameters and(DeclaredParameter more) {
        var all = new LinkedHashMap<>(byName);
        all.put(more.name(), more);
        return new DeclaredParameters(all);
    }

    private static Stream<DeclaredParameter> in(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? ofBean(parameter.getType())
                : of(parameter, parameter.getName(), parameter.getParameterizedType());
    }

    /** Fields carry the annotations of record components too. */
    private static Stream<DeclaredParameter> ofBean(Class<?> bean) {
        return Arrays.stream(bean.getDeclaredFields())
                .flatMap(field -> of(field, field.getName(), field.getGenericType()));
    }

    private static Stream<DeclaredParameter> of(AnnotatedElement place, String javaName, Type type) {
        var rest = place.getAnnotation(RestQuery.class);
        if (rest != null) {
            return Stream.of(DeclaredParameter.of(rest.value().isEmpty() ? javaName : rest.value(), type, place));
        }
        var query = place.getAnnotation(QueryParam.class);
        return query == null ? Stream.empty() : Stream.of(DeclaredParameter.of(query.value(), type, place));
    }
}
