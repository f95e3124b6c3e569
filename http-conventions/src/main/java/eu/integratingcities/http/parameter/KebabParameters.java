package eu.integratingcities.http.parameter;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Constants in paths and queries, in kebab-case. */
@Provider
public class KebabParameters implements ParamConverterProvider {
    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return type.isEnum() ? new Constants<>(type) : null;
    }

    private record Constants<T>(Class<T> type) implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> Spelling.of((Enum<?>) constant).equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Expected " + Spelling.expected(type)));
        }

        @Override
        public String toString(T constant) {
            return Spelling.of((Enum<?>) constant);
        }
    }
}
