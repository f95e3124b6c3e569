package eu.integratingcities.gateway.composition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import eu.integratingcities.gateway.problem.GatewayProblem;
import eu.integratingcities.http.problem.ProblemType;
import java.util.Locale;
import java.util.Optional;

/**
 * What a service said, or once said, or that it says nothing.
 *
 * @param uri path and query that were asked for; what a reader can ask for himself
 * @param state whether it holds now
 * @param status the answer's status; 0 without an answer
 * @param location where the answer leads, path-absolute; empty if nowhere
 * @param body the answer's JSON, missing without an answer
 */
public record Part(String uri, State state, int status, String location, JsonNode body) {
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int PERMANENT_REDIRECT = 308;

    /** Whether a part holds. */
    public enum State {
        CURRENT,
        /** Kept from before, because the service does not answer. */
        STALE,
        UNAVAILABLE;

        /** The word used in answers. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** No answer, and none is kept. */
    public static Part unavailable(String uri) {
        return new Part(uri, State.UNAVAILABLE, 0, "", MissingNode.getInstance());
    }

    /** Whether there is content. */
    public boolean isThere() {
        return status == OK;
    }

    /** Whether the service knows of no such thing. */
    public boolean isUnknown() {
        return status == NOT_FOUND;
    }

    /** Whether the thing has another name now. */
    public boolean isMoved() {
        return status == PERMANENT_REDIRECT && !location.isEmpty();
    }

    /** When what the part tells changed last, RFC 3339; empty if the part does not say. */
    public Optional<String> dataAsOf() {
        var list = body.path("dataAsOf");
        var time = list.isTextual() ? list : body.path("changedAt");
        return time.isTextual() ? Optional.of(time.asText()) : Optional.empty();
    }

    /** The refusal for a whole that cannot be without this part: the service's own, or that it is away. */
    public GatewayProblem problem() {
        if (state == State.UNAVAILABLE) {
            return GatewayProblem.of(
                            ProblemType.UNAVAILABLE,
                            "What this answer is made of cannot be read at the moment, and nothing of it is kept.")
                    .withHeader("Retry-After", "5");
        }
        var type = body.path("type").asText();
        var known = ProblemType.ofCode(type.substring(type.lastIndexOf('/') + 1));
        return GatewayProblem.of(
                known.orElse(ProblemType.BAD_GATEWAY),
                known.isPresent()
                        ? body.path("detail").asText()
                        : "A part of this answer came as status " + status + ".");
    }
}
