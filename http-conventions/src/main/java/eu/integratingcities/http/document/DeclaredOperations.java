package eu.integratingcities.http.document;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The operations of all resources, by the id that the document knows them by. */
@Singleton
class DeclaredOperations {
    private final TreeMap<String, DeclaredOperation> byId = new TreeMap<>();

    DeclaredOperations(BeanManager beans) {
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.isAnnotationPresent(Operation.class))
                .forEach(method -> byId.put(id(method), new DeclaredOperation(method)));
    }

    Optional<DeclaredOperation> byId(String operationId) {
        return Optional.ofNullable(byId.get(operationId));
    }

    private static String id(Method method) {
        return method.getAnnotation(Operation.class).operationId();
    }
}
