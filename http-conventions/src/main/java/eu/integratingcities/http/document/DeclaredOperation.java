package eu.integratingcities.http.document;

import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.http.idempotency.Idempotent;
import eu.integratingcities.http.imports.ImportOrder;
import eu.integratingcities.http.patch.MergePatch;
import jakarta.ws.rs.Produces;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** A method of a resource, as far as the document tells of it. */
record DeclaredOperation(Method method) {

    boolean isIdempotent() {
        return method.isAnnotationPresent(Idempotent.class);
    }

    boolean takesIfMatch() {
        return takes(IfMatch.class);
    }

    boolean isPatch() {
        return takes(MergePatch.class);
    }

    boolean isImport() {
        return takes(ImportOrder.class);
    }

    /** Whether it leaves the format of the answer to no one else. */
    boolean writesOwnFormat() {
        return method.isAnnotationPresent(Produces.class);
    }

    boolean answersNothing() {
        return method.getReturnType() == void.class;
    }

    /** The type of the body of a success; empty when the signature does not tell. */
    Optional<Type> answer() {
        var declared = method.getAnnotation(APIResponseSchema.class);
        if (declared != null) {
            return Optional.of(declared.value());
        }
        var type = unwrapped(method.getGenericReturnType());
        return type instanceof WildcardType || type == Object.class || type == void.class || type == Void.class
                ? Optional.empty()
                : Optional.of(type).filter(found -> !isResponse(found));
    }

    /**
     * The type of the JSON body of a request; for a patch, of what it changes.
     *
     * @param path with the names in braces, for an argument may be in it without an annotation
     */
    Optional<Type> body(String path) {
        var described = Optional.ofNullable(method.getAnnotation(RequestBody.class)).stream()
                .flatMap(body -> Arrays.stream(body.content()))
                .map(Content::schema)
                .<Type>map(org.eclipse.microprofile.openapi.annotations.media.Schema::implementation)
                .filter(type -> type != Void.class)
                .findFirst();
        return described.or(() -> isPatch()
                ? Optional.empty()
                : Arrays.stream(method.getParameters())
                        .filter(parameter -> isBody(parameter) && !path.contains("{" + parameter.getName() + "}"))
                        .map(Parameter::getAnnotatedType)
                        .map(AnnotatedType::getType)
                        .findFirst());
    }

    /** An argument that stands for the body has no annotation of JAX-RS. */
    private static boolean isBody(Parameter parameter) {
        return parameter.getType().isRecord()
                && Arrays.stream(parameter.getAnnotations())
                        .map(annotation -> annotation.annotationType().getPackageName())
                        .noneMatch(name -> name.startsWith("jakarta.ws.rs") || name.startsWith("org.jboss.resteasy"));
    }

    private boolean takes(Class<?> type) {
        return Arrays.asList(method.getParameterTypes()).contains(type);
    }

    private static boolean isResponse(Type type) {
        return type instanceof Class<?> raw && jakarta.ws.rs.core.Response.class.isAssignableFrom(raw);
    }

    private static Type unwrapped(Type type) {
        return type instanceof ParameterizedType wrapper && wrapper.getRawType() == RestResponse.class
                ? wrapper.getActualTypeArguments()[0]
                : type;
    }
}
