package eu.integratingcities.http.parameter;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an enum in the database by the word that answers have for it, see {@link Spelling}. To be extended once for each
 * enum, with {@code @Converter(autoApply = true)}.
 */
public abstract class SpelledColumn<E extends Enum<E>> implements AttributeConverter<E, String> {
    private final Class<E> type;

    protected SpelledColumn(Class<E> type) {
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable E constant) {
        return constant == null ? null : Spelling.of(constant);
    }

    @Override
    public @Nullable E convertToEntityAttribute(@Nullable String word) {
        return word == null ? null : Enum.valueOf(type, Spelling.constant(word));
    }
}
