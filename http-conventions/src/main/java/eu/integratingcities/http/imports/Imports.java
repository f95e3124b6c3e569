package eu.integratingcities.http.imports;

import eu.integratingcities.http.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The way into the import engine, for the resources that take bulk data. */
@ApplicationScoped
public class Imports {
    /**
     * Takes the body and starts to import it: 202 with the place of the outcome in Location.
     *
     * @throws ProblemException body-too-large beyond 256 MiB
     */
    public RestResponse<ImportView> start(RowImport<?> rows, ImportOrder order, InputStream body) {
        throw new UnsupportedOperationException("soon");
    }

    /**
     * The outcome of an import, while it runs and after.
     *
     * @throws ProblemException not-found
     */
    public ImportView find(UUID id) {
        throw ProblemException.notFound("import", id);
    }
}
