package eu.integratingcities.http.patch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The body of a change: members that are absent stay, members that are null are cleared. */
public final class MergePatch {
    /** The media type of this body. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectNode changes;
    private final CheckedJson json;

    MergePatch(ObjectNode changes, CheckedJson json) {
        this.changes = changes;
        this.json = json;
    }

    /**
     * The change that the JSON says.
     *
     * @throws ProblemException invalid-body, for what is no object: it would replace the whole (RFC 7396, section 2)
     */
    public static MergePatch of(JsonNode body, CheckedJson json) {
        if (body instanceof ObjectNode changes) {
            return new MergePatch(changes, json);
        }
        throw new ProblemException(ProblemType.INVALID_BODY, "A change is a JSON object.")
                .at("", "wrong-type", "Expected an object.");
    }

    /**
     * The input as it is after the change.
     *
     * @param current the writable state as it is now
     * @return a valid input
     * @throws eu.integratingcities.http.problem.ProblemException invalid-body, with a pointer for each member that is
     *     unknown, of a wrong type or against a rule
     */
    public <T> T apply(T current, Class<T> type) {
        return json.valid(merged(json.tree(current), changes), type);
    }

    /** Whether the change says anything of a member, also that it is cleared. */
    public boolean names(String member) {
        return changes.has(member);
    }

    /** The members that the change says anything of within a member; empty where it says nothing, or no object. */
    public Set<String> namesWithin(String member) {
        return changes.path(member).properties().stream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static JsonNode merged(JsonNode target, ObjectNode patch) {
        var result = target instanceof ObjectNode object ? object.deepCopy() : patch.objectNode();
        for (var member : patch.properties()) {
            switch (member.getValue()) {
                case ObjectNode nested -> result.set(member.getKey(), merged(result.path(member.getKey()), nested));
                case JsonNode value when value.isNull() -> result.remove(member.getKey());
                case JsonNode value -> result.set(member.getKey(), value);
            }
        }
        return result;
    }
}
