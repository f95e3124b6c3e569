package eu.integratingcities.gateway.apidoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeDocumentsTest {
    @TempDir
    Path folder;

    private void document(String owner, String paths, String schemas) throws IOException {
        Files.writeString(folder.resolve(owner + ".json"), """
                {"openapi": "3.1.0", "info": {"title": "%s", "version": "1"}, "security": [{"bearer": []}],
                 "tags": [{"name": "%s"}], "paths": {%s}, "components": {"schemas": {%s}}}
                """.formatted(owner, owner, paths, schemas));
    }

    private static String get(String path, String operationId) {
        return """
                "%s": {"get": {"operationId": "%s", "responses": {"200": {"description": "ok"}}}}
                """.formatted(path, operationId);
    }

    private JsonNode merged() throws IOException {
        MergeDocuments.merge(folder, folder.resolve("out"));
        return new ObjectMapper().readTree(folder.resolve("out/openapi.json").toFile());
    }

    @Test
    void putsPathsComponentsAndTagsTogether() throws IOException {
        document("gateway", get("/health", "getHealth"), "");
        document("signatory", get("/v1/signatories", "listSignatories"), "\"City\": {\"type\": \"object\"}");
        document("monitoring", get("/v1/cycles", "listCycles"), "\"City\": {\"type\": \"object\"}");

        var merged = merged();

        assertThat(merged.at("/info/title").asText()).isEqualTo("gateway");
        assertThat(merged.at("/paths").fieldNames())
                .toIterable()
                .containsExactly("/health", "/v1/cycles", "/v1/signatories");
        assertThat(merged.at("/components/schemas/City/type").asText()).isEqualTo("object");
        assertThat(merged.at("/tags")).hasSize(3);
        assertThat(merged.at("/paths/~1v1~1cycles/get/security/0/bearer").isArray())
                .isTrue();
        assertThat(folder.resolve("out/routes.txt")).hasContent("""
                gateway GET /health restricted
                monitoring GET /v1/cycles restricted
                signatory GET /v1/signatories restricted
                """);
    }

    @Test
    void refusesAnOperationIdTwice() throws IOException {
        document("gateway", get("/health", "list"), "");
        document("signatory", get("/v1/signatories", "list"), "");

        refuses("operationId list of signatory is taken by gateway");
    }

    @Test
    void refusesSchemasThatDiffer() throws IOException {
        document("gateway", "", "\"City\": {\"type\": \"object\"}");
        document("signatory", "", "\"City\": {\"type\": \"string\"}");

        refuses("components/schemas/City of signatory differs");
    }

    @Test
    void refusesAPathTwice() throws IOException {
        document("gateway", get("/v1/a/{b}", "one"), "");
        document("monitoring", get("/v1/a/{b}", "two"), "");
        document("signatory", get("/v1/a/{c}", "three"), "");

        refuses("get /v1/a/{b} of monitoring is there already");
        refuses("/v1/a/{c} of signatory is the same path as /v1/a/{b}");
    }

    @Test
    void refusesReferencesToNothing() throws IOException {
        document("gateway", "", "\"City\": {\"$ref\": \"#/components/schemas/Town\"}");

        refuses("Nothing is at #/components/schemas/Town");
    }

    private void refuses(String clash) {
        assertThatIllegalStateException().isThrownBy(this::merged).withMessageContaining(clash);
    }
}
