package eu.integratingcities.http.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a POST that creates or acts: with an {@code Idempotency-Key} the operation runs once, and later requests of the
 * same caller with the same key and body get the first answer again. Opens the transaction, in which the answer is
 * kept beside what it tells of.
 */
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
