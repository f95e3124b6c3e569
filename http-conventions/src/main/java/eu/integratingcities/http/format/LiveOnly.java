package eu.integratingcities.http.format;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a member of a view that only live answers in JSON tell, such as the name of a person: lists as files, which others
 * keep, leave it out, an answer that is kept for repeated requests has null in its place, and so it can be erased.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface LiveOnly {}
