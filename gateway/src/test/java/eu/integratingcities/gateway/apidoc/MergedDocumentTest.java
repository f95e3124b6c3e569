package eu.integratingcities.gateway.apidoc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.gateway.exchange.Resources;
import eu.integratingcities.http.contract.CompleteDocument;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The document of the whole system, as the build put it together. */
class MergedDocumentTest extends CompleteDocument {
    @Override
    protected JsonNode document() throws IOException {
        return new ObjectMapper().readTree(Resources.bytes("openapi/openapi.json"));
    }

    @Test
    void saysWhereAKeyCanBeSent() throws IOException {
        var document = document();
        var scheme = document.at("/components/securitySchemes/apiKey");
        var read = document.at("/paths/~1v1~1signatories/get/security");
        var write = document.at("/paths/~1v1~1cities/post/security");

        assertThat(scheme.path("in").asText() + " " + scheme.path("name").asText())
                .isEqualTo("header X-API-Key");
        assertThat(read).hasToString("[{},{\"apiKey\":[]}]");
        assertThat(write).hasToString("[{\"token\":[\"secretariat\"]},{\"token\":[\"secretariat\"],\"apiKey\":[]}]");
        assertThat(document.at("/paths/~1badges~1{badge}/get").has("security")).isFalse();
    }

    @Test
    void tellsOfTheHeadersThatTheGatewayAdds() throws IOException {
        var document = document();
        var read = document.at("/paths/~1v1~1signatories/get/responses/200/headers");
        var write = document.at("/paths/~1v1~1cities/post/responses/201/headers");

        assertThat(read.fieldNames())
                .toIterable()
                .contains("Age", "Cache-Status", "Change-Position", "RateLimit", "RateLimit-Policy");
        assertThat(document.at("/paths/~1v1~1candidates/get/responses/200/headers")
                        .fieldNames())
                .toIterable()
                .contains("RateLimit")
                .doesNotContain("Age");
        assertThat(write.fieldNames())
                .toIterable()
                .contains("RateLimit", "RateLimit-Policy")
                .doesNotContain("Age");
    }
}
