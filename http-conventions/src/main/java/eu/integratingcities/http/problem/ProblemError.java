package eu.integratingcities.http.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One place at which a request is wrong. Exactly one of pointer, parameter and header tells where.
 *
 * @param pointer JSON Pointer (RFC 6901) into the body; the empty string is the whole body
 * @param parameter name of the query parameter
 * @param header name of the request header
 * @param code the rule that is broken, in kebab-case, for programs
 * @param detail the rule and the value found, for people
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemError(
        @Nullable String pointer,
        @Nullable String parameter,
        @Nullable String header,
        String code,
        String detail) {

    public static ProblemError atPointer(String pointer, String code, String detail) {
        return new ProblemError(pointer, null, null, code, detail);
    }

    /** The same error seen from the body of which {@code part} is the pointer to this one's. */
    ProblemError within(String part) {
        return pointer == null ? this : atPointer(part + pointer, code, detail);
    }

    public static ProblemError inParameter(String parameter, String code, String detail) {
        return new ProblemError(null, parameter, null, code, detail);
    }

    public static ProblemError inHeader(String header, String code, String detail) {
        return new ProblemError(null, null, header, code, detail);
    }
}
