package eu.integratingcities.http.document;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The Java types of an operation's parameters, its own and those of its bean parameters. */
final class ParameterTypes {
    private ParameterTypes() {}

    /** By the names that clients know; a parameter without annotation is of the path, or is the body. */
    static Map<String, Declared> of(Method operation) {
        var found = new TreeMap<String, Declared>();
        Arrays.stream(operation.getParameters()).flatMap(ParameterTypes::in).forEach(one -> found.put(one.name(), one));
        return found;
    }

    private static Stream<Declared> in(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields())
                        .map(field -> declared(field.getName(), field.getGenericType(), field))
                : Stream.of(declared(parameter.getName(), parameter.getParameterizedType(), parameter));
    }

    private static Declared declared(String javaName, Type type, AnnotatedElement place) {
        var name = Stream.of(
                        Optional.ofNullable(place.getAnnotation(QueryParam.class))
                                .map(QueryParam::value),
                        Optional.ofNullable(place.getAnnotation(PathParam.class))
                                .map(PathParam::value),
                        Optional.ofNullable(place.getAnnotation(HeaderParam.class))
                                .map(HeaderParam::value),
                        Optional.ofNullable(place.getAnnotation(RestQuery.class))
                                .map(RestQuery::value),
                        Optional.ofNullable(place.getAnnotation(RestPath.class)).map(RestPath::value),
                        Optional.ofNullable(place.getAnnotation(RestHeader.class))
                                .map(RestHeader::value))
                .flatMap(Optional::stream)
                .filter(told -> !told.isEmpty())
                .findFirst();
        return new Declared(name.orElse(javaName), written(type), place);
    }

    /** A type of the field is read from text, whatever it is made of. */
    private static Type written(Type type) {
        if (type instanceof ParameterizedType) {
            return type;
        }
        return type instanceof Class<?> raw
                        && (raw.isEnum() || raw.isArray() || PlainTypes.of(raw).isPresent())
                ? type
                : String.class;
    }

    /** @param place where rules and words are */
    record Declared(String name, Type type, AnnotatedElement place) {}
}
