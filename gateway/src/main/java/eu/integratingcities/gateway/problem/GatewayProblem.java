package eu.integratingcities.gateway.problem;

import eu.integratingcities.http.problem.ProblemType;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A refusal or a fault that the gateway answers itself.
 *
 * @param type what kind it is, from the catalogue that the services share
 * @param detail a sentence about this occurrence, for the caller
 * @param members further members of the body, by the type's own rules
 * @param headers response headers that belong to it, such as {@code Allow}
 */
public record GatewayProblem(
        ProblemType type, String detail, Map<String, Object> members, Map<String, String> headers) {

    /** Copies the maps. */
    public GatewayProblem {
        members = Map.copyOf(members);
        headers = Map.copyOf(headers);
    }

    /** A problem without members and headers of its own. */
    public static GatewayProblem of(ProblemType type, String detail) {
        return new GatewayProblem(type, detail, Map.of(), Map.of());
    }

    /** The same problem with one member more. */
    public GatewayProblem with(String member, Object value) {
        var more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new GatewayProblem(type, detail, more, headers);
    }

    /** The same problem with one header more. */
    public GatewayProblem withHeader(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new GatewayProblem(type, detail, members, more);
    }
}
