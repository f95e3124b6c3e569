package eu.integratingcities.gateway.apidoc;

import eu.integratingcities.gateway.access.AccessConfig;
import eu.integratingcities.gateway.exchange.FixedAnswer;
import eu.integratingcities.gateway.exchange.Page;
import eu.integratingcities.gateway.exchange.Pages;
import eu.integratingcities.gateway.exchange.Resources;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The documents for programs: what can be asked ({@code /openapi.*}) and what is told ({@code /asyncapi.yaml}). */
@ApplicationScoped
class DocumentPages implements Pages {
    /** RFC 9512. */
    private static final String YAML = "application/yaml";

    private final AccessConfig access;

    DocumentPages(AccessConfig access) {
        this.access = access;
    }

    @Override
    public Map<String, Page> pages() {
        return Map.of(
                "/openapi.json", openApi("openapi/openapi.json", "application/json"),
                "/openapi.yaml", openApi("openapi/openapi.yaml", YAML),
                "/asyncapi.yaml", FixedAnswer.of(Resources.bytes("asyncapi.yaml"), YAML));
    }

    private Page openApi(String resource, String mediaType) {
        var text = Resources.text(resource)
                .replace(DocumentMerge.SERVER, access.publicUrl().toString());
        return FixedAnswer.of(text, mediaType);
    }
}
