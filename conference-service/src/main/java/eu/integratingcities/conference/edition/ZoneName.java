package eu.integratingcities.conference.edition;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A name from the IANA time zone database, such as Europe/Amsterdam; a bare offset is none. Null passes. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ZoneName.Validator.class)
@interface ZoneName {

    String message() default "must be a name from the IANA time zone database, such as Europe/Amsterdam";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the JDK's copy of the time zone database. */
    class Validator implements ConstraintValidator<ZoneName, String> {
        @Override
        public boolean isValid(@Nullable String name, ConstraintValidatorContext context) {
            return name == null || ZoneId.getAvailableZoneIds().contains(name);
        }
    }
}
