package eu.integratingcities.signatory;

import eu.integratingcities.http.contract.PublishedDocument;
import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What this service publishes of itself. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class OpenApiDocumentTest extends PublishedDocument {
    OpenApiDocumentTest() {
        super("signatory");
    }
}
