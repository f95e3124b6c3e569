package eu.integratingcities.http.patch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.http.problem.JsonProblems;
import eu.integratingcities.http.problem.ValidationProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;

/** Makes inputs of JSON that did not come as a whole body: mapped strictly, then validated. */
@ApplicationScoped
public class CheckedJson {
    private final ObjectMapper mapper;
    private final Validator validator;

    /** The mapper says how strict it is to be. */
    public CheckedJson(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    public JsonNode tree(Object value) {
        return mapper.valueToTree(value);
    }

    /**
     * The input that the JSON says.
     *
     * @throws eu.integratingcities.http.problem.ProblemException invalid-body, with a pointer for each error
     */
    public <T> T valid(JsonNode tree, Class<T> type) {
        T input;
        try {
            input = mapper.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw JsonProblems.of(e);
        }
        var violations = validator.validate(input);
        if (!violations.isEmpty()) {
            throw ValidationProblems.inBody(violations);
        }
        return input;
    }
}
