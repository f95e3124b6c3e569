package eu.integratingcities.monitoring;

import eu.integratingcities.http.contract.PublishedDocument;
import io.quarkus.test.junit.QuarkusTest;

/** What this service publishes of itself. */
@QuarkusTest
class OpenApiDocumentTest extends PublishedDocument {
    OpenApiDocumentTest() {
        super("monitoring");
    }
}
