package eu.integratingcities.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** An OpenAPI document tells all that a caller needs to know, with examples that are valid. */
public abstract class CompleteDocument {
    /** The document that is looked at. */
    protected abstract JsonNode document() throws IOException;

    @Test
    void namesEveryOperationOnce() throws IOException {
        var operations = new DocumentedOperations(document());

        assertThat(operations.ids()).isNotEmpty().doesNotContain("").doesNotHaveDuplicates();
    }

    @Test
    void tellsOfEveryOperationWhatItDoesWithExamplesAndItsProblems() throws IOException {
        var operations = new DocumentedOperations(document());

        assertThat(operations.gaps()).isEmpty();
    }

    @Test
    void givesOnlyExamplesThatAreValid() throws IOException {
        var examples = new DocumentedExamples(document());

        assertThat(examples.objections()).isEmpty();
    }
}
