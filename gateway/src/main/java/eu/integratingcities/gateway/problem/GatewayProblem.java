package eu.integratingcities.gateway.problem;

import eu.integratingcities.http.problem.ProblemError;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A refusal or a fault that the gateway answers itself.
 *
 * @param type what kind it is, from the catalogue that the services share
 * @param detail a sentence about this occurrence, for the caller
 * @param errors the places at which the request is wrong; none if it is wrong as a whole, or not at all
 * @param members further members of the body, by the type's own rules
 * @param headers response headers that belong to it, such as {@code Allow}
 */
public record GatewayProblem(
        ProblemType type,
        String detail,
        List<ProblemError> errors,
        Map<String, Object> members,
        Map<String, String> headers) {

    /** Copies list and maps. */
    public GatewayProblem {
        errors = List.copyOf(errors);
        members = Map.copyOf(members);
        headers = Map.copyOf(headers);
    }

    /** A problem without members and headers of its own. */
    public static GatewayProblem of(ProblemType type, String detail) {
        return new GatewayProblem(type, detail, List.of(), Map.of(), Map.of());
    }

    /** Not acceptable, with the media types that are there. */
    public static GatewayProblem notAcceptable(String detail, List<String> mediaTypes) {
        var formats = mediaTypes.stream().map(type -> Map.of("mediaType", type)).toList();
        return of(ProblemType.NOT_ACCEPTABLE, detail).with("formats", formats);
    }

    /** What a refusal says in the words that the services use too. */
    public static GatewayProblem of(ProblemException refusal) {
        return new GatewayProblem(
                refusal.type(), refusal.detail(), refusal.errors(), refusal.members(), refusal.headers());
    }

    /** The same problem that says where the request is wrong. */
    public GatewayProblem with(List<ProblemError> places) {
        return new GatewayProblem(type, detail, places, members, headers);
    }

    /** The same problem with one member more. */
    public GatewayProblem with(String member, Object value) {
        var more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new GatewayProblem(type, detail, errors, more, headers);
    }

    /** The same problem with one header more. */
    public GatewayProblem withHeader(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new GatewayProblem(type, detail, errors, members, more);
    }
}
