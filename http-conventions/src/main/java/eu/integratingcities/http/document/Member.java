package eu.integratingcities.http.document;

import com.fasterxml.jackson.databind.JavaType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import org.jspecify.annotations.Nullable;

/**
 * One member of a JSON object, as Jackson reads or writes it.
 *
 * @param declared where it is declared: a record's field, or a method
 * @param used its type with the annotations on it
 * @param alwaysWritten whether it is in every answer, be it as null
 */
record Member(String name, JavaType type, AnnotatedElement declared, AnnotatedType used, boolean alwaysWritten) {

    /** Whether null is a value of it. */
    boolean isNullable() {
        return used.isAnnotationPresent(Nullable.class);
    }

    /** Whether a request has to have it. */
    boolean isDemanded() {
        return type.isPrimitive()
                || declared.isAnnotationPresent(NotNull.class)
                || declared.isAnnotationPresent(NotBlank.class)
                || declared.isAnnotationPresent(NotEmpty.class);
    }

    boolean isRequired(Direction direction) {
        return switch (direction) {
            case OUTPUT -> alwaysWritten;
            case INPUT -> isDemanded();
            case PATCH -> false;
        };
    }

    /** Whether null may stand for it: an answer leaves a null out if it is not always written. */
    boolean takesNull(Direction direction) {
        return switch (direction) {
            case OUTPUT -> isNullable() && alwaysWritten;
            case INPUT -> isNullable();
            case PATCH -> !isDemanded();
        };
    }
}
