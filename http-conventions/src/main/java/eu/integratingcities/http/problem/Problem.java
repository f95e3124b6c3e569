package eu.integratingcities.http.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
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
        @JsonAnyGetter Map<String, Object> members) {

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
        members = Map.copyOf(members);
    }

    /** The problem that an exception tells, in the request with this id. */
    public static Problem of(ProblemException refusal, String requestId) {
        var type = refusal.type();
        return new Problem(
                type.uri(),
                type.title(),
                type.status(),
                refusal.detail(),
                "/requests/" + requestId,
                refusal.errors(),
                refusal.members());
    }
}
