package eu.integratingcities.http.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What {@code @Schema} says about a type or a member in words and examples; its shape is Java's to say. */
record Words(ObjectMapper json) {

    void apply(org.eclipse.microprofile.openapi.models.media.Schema schema, AnnotatedElement place) {
        DocumentedPlace.words(place).ifPresent(schema::setDescription);
        var words = place.getAnnotation(Schema.class);
        if (words == null) {
            return;
        }
        if (!words.description().isEmpty()) {
            schema.setDescription(words.description());
        }
        if (!words.format().isEmpty()) {
            schema.setFormat(words.format());
        }
        if (!words.pattern().isEmpty()) {
            schema.setPattern(words.pattern());
        }
        if (words.deprecated()) {
            schema.setDeprecated(true);
        }
        Arrays.stream(words.examples()).map(text -> value(text, schema)).forEach(schema::addExample);
    }

    /** An example is JSON, but for a text the quotes may be left out. */
    private Object value(String text, org.eclipse.microprofile.openapi.models.media.Schema schema) {
        var types = schema.getType();
        if (types != null && types.contains(SchemaType.STRING)) {
            return text;
        }
        try {
            return json.readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            return text;
        }
    }
}
