package eu.integratingcities.http.document;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import org.jspecify.annotations.Nullable;

/** What is annotated inside a type. */
final class TypeUses {
    private TypeUses() {}

    /** The items of an array or a collection, or the values of a map; null where nothing is known of them. */
    static @Nullable AnnotatedType content(@Nullable AnnotatedType container) {
        return switch (container) {
            case AnnotatedArrayType array -> array.getAnnotatedGenericComponentType();
            case AnnotatedParameterizedType generic -> {
                var arguments = generic.getAnnotatedActualTypeArguments();
                yield arguments[arguments.length - 1];
            }
            case null, default -> null;
        };
    }
}
