package eu.integratingcities.http.document;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The rules of Bean Validation as keywords of JSON Schema. */
final class Constraints {
    private final Schema schema;
    private final AnnotatedElement place;

    private Constraints(Schema schema, AnnotatedElement place) {
        this.schema = schema;
        this.place = place;
    }

    /** Adds the rules at this place to the schema of the value that is there. */
    static void apply(Schema schema, AnnotatedElement place) {
        var constraints = new Constraints(schema, place);
        constraints.sizes();
        constraints.texts();
        constraints.numbers();
    }

    private void sizes() {
        on(NotEmpty.class, rule -> least(1));
        on(Size.class, rule -> {
            if (rule.min() > 0) {
                least(rule.min());
            }
            if (rule.max() < Integer.MAX_VALUE) {
                most(rule.max());
            }
        });
    }

    private void texts() {
        on(NotBlank.class, rule -> schema.setPattern("\\S"));
        // Bean Validation matches the whole text, JSON Schema looks for the pattern anywhere.
        on(Pattern.class, rule -> schema.setPattern("^(?:" + rule.regexp() + ")$"));
        on(Email.class, rule -> schema.setFormat("email"));
    }

    private void numbers() {
        on(Min.class, rule -> schema.setMinimum(BigDecimal.valueOf(rule.value())));
        on(Max.class, rule -> schema.setMaximum(BigDecimal.valueOf(rule.value())));
        on(DecimalMin.class, rule -> schema.setMinimum(new BigDecimal(rule.value())));
        on(DecimalMax.class, rule -> schema.setMaximum(new BigDecimal(rule.value())));
        on(PositiveOrZero.class, rule -> schema.setMinimum(BigDecimal.ZERO));
        on(Positive.class, rule -> schema.setExclusiveMinimum(BigDecimal.ZERO));
    }

    private void least(int size) {
        if (is(SchemaType.ARRAY)) {
            schema.setMinItems(size);
        } else if (is(SchemaType.OBJECT)) {
            schema.setMinProperties(size);
        } else {
            schema.setMinLength(size);
        }
    }

    private void most(int size) {
        if (is(SchemaType.ARRAY)) {
            schema.setMaxItems(size);
        } else if (is(SchemaType.OBJECT)) {
            schema.setMaxProperties(size);
        } else {
            schema.setMaxLength(size);
        }
    }

    private boolean is(SchemaType type) {
        return schema.getType() != null && schema.getType().contains(type);
    }

    private <A extends Annotation> void on(Class<A> rule, Consumer<A> effect) {
        Optional.ofNullable(place.getAnnotation(rule)).ifPresent(effect);
    }
}
