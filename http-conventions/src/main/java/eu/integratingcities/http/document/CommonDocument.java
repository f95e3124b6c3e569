package eu.integratingcities.http.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.http.format.Expansions;
import eu.integratingcities.http.format.Formats;
import eu.integratingcities.http.imports.RowImport;
import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes the document that SmallRye writes from the resources: what all operations have in common is added here, so
 * that a resource says only what is its own. Runs when the application starts, because formats are beans.
 */
@Singleton
@Unremovable
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
class CommonDocument implements OASFilter {
    private final DeclaredOperations operations;
    private final Formats formats;
    private final List<RowImport<?>> imports;
    private final Expansions expansions;
    private final ObjectMapper json;

    CommonDocument(
            DeclaredOperations operations,
            Formats formats,
            @All List<RowImport<?>> imports,
            Expansions expansions,
            ObjectMapper json) {
        this.operations = operations;
        this.formats = formats;
        this.imports = imports;
        this.expansions = expansions;
        this.json = json;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var documented = documented(document);
        var schemas = new Schemas(json, expansions::of);
        var successes = new Successes(schemas, formats);
        var refusals = new Refusals(schemas);
        var requests = new Requests(schemas, formats);
        documented.forEach(successes::addTo);
        documented.forEach(requests::addTo);
        documented.forEach(refusals::addTo);
        documented.forEach(CommonDocument::sortAnswers);
        components(document, documented, schemas, refusals);
        var examples = new Examples(schemas.components());
        documented.forEach(new FormatExamples(formats, imports, examples, json)::addTo);
        documented.forEach(new ExampleWriter(examples)::addTo);
    }

    private List<DocumentedOperation> documented(OpenAPI document) {
        var found = new ArrayList<DocumentedOperation>();
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((verb, model) -> operations
                        .byId(String.valueOf(model.getOperationId()))
                        .ifPresent(declared -> found.add(new DocumentedOperation(path, verb, model, declared)))));
        return found;
    }

    private static void sortAnswers(DocumentedOperation operation) {
        var sorted = new TreeMap<String, APIResponse>(
                operation.model().getResponses().getAPIResponses());
        operation.model().getResponses().setAPIResponses(sorted);
    }

    private static void components(
            OpenAPI document, List<DocumentedOperation> documented, Schemas schemas, Refusals refusals) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        var answers = new TreeMap<>(refusals.components());
        answers.putAll(Successes.components());
        var components = document.getComponents();
        documented.forEach(new LeftOvers(schemas.components(), components.getSchemas())::keepFor);
        components.setSchemas(schemas.components());
        components.setResponses(answers);
        components.setHeaders(CommonHeaders.components());
        components.setParameters(Requests.components());
    }
}
