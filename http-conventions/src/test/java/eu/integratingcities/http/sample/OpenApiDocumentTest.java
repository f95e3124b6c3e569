package eu.integratingcities.http.sample;

import eu.integratingcities.http.contract.PublishedDocument;
import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class OpenApiDocumentTest extends PublishedDocument {
    OpenApiDocumentTest() {
        super(Path.of("src/test/resources/places-openapi.json"));
    }
}
