package eu.integratingcities.gateway.apidoc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.gateway.exchange.Resources;
import eu.integratingcities.http.contract.CompleteDocument;
import java.io.IOException;

/** The document of the whole system, as the build put it together. */
class MergedDocumentTest extends CompleteDocument {
    @Override
    protected JsonNode document() throws IOException {
        return new ObjectMapper().readTree(Resources.bytes("openapi/openapi.json"));
    }
}
