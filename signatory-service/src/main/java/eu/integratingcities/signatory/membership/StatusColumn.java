package eu.integratingcities.signatory.membership;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Writes a status as its public word; a candidate has none. */
@Converter(autoApply = true)
class StatusColumn implements AttributeConverter<Status, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Status status) {
        return status == null ? null : status.code();
    }

    @Override
    public @Nullable Status convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : Status.of(code);
    }
}
