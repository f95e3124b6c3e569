package eu.integratingcities.events;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The published name of an event type. Once released it never changes; a change that breaks readers is a new name. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventName {

    /** Name with version, such as {@code signatory.listed.v1}; the CloudEvents type puts the prefix in front. */
    String value();

    /** What happened, in one sentence, for the AsyncAPI document. */
    String summary();

    /**
     * Whether it is for the services and the secretariat alone, because it tells of what is not public. What is passed on
     * to the public (feeds, webhooks, snapshots) leaves it out.
     */
    boolean confidential() default false;
}
