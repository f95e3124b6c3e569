package eu.integratingcities.http.document;

import java.util.Objects;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/**
 * An operation in the document, with the method that it is written from.
 *
 * @param path with the names in braces
 */
record DocumentedOperation(String path, HttpMethod verb, Operation model, DeclaredOperation declared) {

    boolean isRead() {
        return verb == HttpMethod.GET;
    }

    boolean isSecured() {
        return model.getSecurity() != null && !model.getSecurity().isEmpty();
    }

    boolean hasPathParameter() {
        return path.contains("{");
    }

    /** Whether the thing goes by a name, which it may have changed. */
    boolean isNamed() {
        return path.contains("{slug}");
    }

    boolean hasBody() {
        return model.getRequestBody() != null;
    }

    String id() {
        return Objects.requireNonNullElse(model.getOperationId(), "");
    }
}
