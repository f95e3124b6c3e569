package eu.integratingcities.http.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;

/**
 * The body of every answer that is not a success (RFC 9457).
 *
 * @param type path-absolute reference to the help text
 * @param instance reference to this one occurrence; it ends with the request id
 * @param errors the places at which the request is wrong; left out when there are none
 * @param members further members, by the type's own rules
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "errors"})
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ProblemError> errors,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> members) {

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = errors == null ? List.of() : List.copyOf(errors); // left out in JSON when empty
        members = members == null ? Map.of() : Map.copyOf(members);
    }

    /** The problem that an exception tells, in the request with this id. */
    public static Problem of(ProblemException refusal, String requestId) {
        return at(refusal, "/requests/" + requestId);
    }

    /** The problem that an exception tells, at a place of its own. */
    public static Problem at(ProblemException refusal, String instance) {
        var type = refusal.type();
        return new Problem(
                type.uri(),
                type.title(),
                type.status(),
                refusal.detail(),
                instance,
                refusal.errors(),
                refusal.members());
    }
}
