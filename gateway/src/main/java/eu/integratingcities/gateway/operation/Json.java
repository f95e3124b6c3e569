package eu.integratingcities.gateway.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.http.format.LiveMembers;
import eu.integratingcities.http.parameter.KebabJson;
import eu.integratingcities.http.patch.CheckedJson;
import eu.integratingcities.http.patch.MergePatch;
import eu.integratingcities.http.problem.JsonProblems;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** JSON as the services read and write it: strict, checked against the constraints of the input. */
@Singleton
class Json {
    private final ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
    private final ObjectMapper kept;
    private final CheckedJson checked;

    Json(Validator validator) {
        new KebabJson().customize(mapper);
        kept = LiveMembers.blanked(mapper);
        checked = new CheckedJson(mapper, validator);
    }

    /**
     * The input that a body says.
     *
     * @throws ProblemException malformed-body or invalid-body, with a pointer for each error
     */
    <T> T input(byte[] body, Class<T> type) {
        return checked.valid(tree(body), type);
    }

    /** The change that a body says. */
    MergePatch patch(byte[] body) {
        return MergePatch.of(tree(body), checked);
    }

    private JsonNode tree(byte[] body) {
        try {
            var tree = mapper.readTree(body);
            if (tree == null || tree.isMissingNode() || tree.isNull()) {
                throw new ProblemException(ProblemType.INVALID_BODY, "The request has to have a body.")
                        .at("", "required", "Expected an object.");
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw JsonProblems.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // from bytes in memory it does not happen
        }
    }

    /** The bytes of a view. */
    byte[] live(Object view) {
        return write(mapper, view);
    }

    /** The bytes of a view without what only live answers tell. */
    byte @Nullable [] kept(@Nullable Object view) {
        return view == null ? null : write(kept, view);
    }

    private static byte[] write(ObjectMapper mapper, Object view) {
        try {
            return mapper.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A view that cannot be written: " + view.getClass(), e);
        }
    }
}
