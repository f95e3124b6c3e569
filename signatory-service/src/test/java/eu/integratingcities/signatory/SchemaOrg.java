package eu.integratingcities.signatory;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;

/**
 * JSON-LD read as others read it. The context is an excerpt of schema.org's own with the terms that this service uses
 * and, unlike it, none beside: a term that it lacks is lost, and the test that misses it fails.
 */
final class SchemaOrg {

    private static final URI CONTEXT = URI.create("https://schema.org");

    private SchemaOrg() {}

    /** The graph with every term as an IRI. */
    static String expanded(String text) throws JsonLdError {
        return JsonLd.expand(document(text)).loader(loader()).get().toString();
    }

    /** Expanded and made short again: the same as it was, if every term was understood. */
    static JsonObject readAndWritten(String text) throws JsonLdError {
        return withoutContext(
                JsonLd.compact(document(text), CONTEXT).loader(loader()).get());
    }

    /** As it is, with no more understanding than JSON takes. */
    static JsonObject plain(String text) throws JsonLdError {
        return withoutContext(document(text).getJsonContent().orElseThrow().asJsonObject());
    }

    private static JsonObject withoutContext(JsonObject document) {
        return Json.createObjectBuilder(document).remove("@context").build();
    }

    private static JsonDocument document(String text) throws JsonLdError {
        return JsonDocument.of(new StringReader(text));
    }

    private static DocumentLoader loader() {
        return (address, options) -> {
            if (!address.equals(CONTEXT)) {
                throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "Not at hand: " + address);
            }
            return JsonDocument.of(SchemaOrg.class.getResourceAsStream("/schema-org-terms.jsonld"));
        };
    }
}
