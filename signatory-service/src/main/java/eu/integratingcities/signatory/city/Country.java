package eu.integratingcities.signatory.city;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The code of a country that there is, so that whoever filters by it can be told when there is none; null passes. */
@Documented
@Constraint(validatedBy = Country.Known.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Country {

    String message() default "must be a code of ISO 3166-1 alpha-2, such as NL";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The rule. */
    class Known implements ConstraintValidator<Country, String> {

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || CountryCode.isOne(value);
        }
    }
}
