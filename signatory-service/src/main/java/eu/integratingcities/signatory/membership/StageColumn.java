package eu.integratingcities.signatory.membership;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Writes a stage as its public word. */
@Converter(autoApply = true)
class StageColumn implements AttributeConverter<Stage, String> {

    @Override
    public String convertToDatabaseColumn(Stage stage) {
        return stage.code();
    }

    @Override
    public Stage convertToEntityAttribute(String code) {
        return Stage.of(code);
    }
}
