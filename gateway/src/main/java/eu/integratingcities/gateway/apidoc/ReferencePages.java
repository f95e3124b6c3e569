package eu.integratingcities.gateway.apidoc;

import eu.integratingcities.gateway.access.AccessConfig;
import eu.integratingcities.gateway.exchange.FixedAnswer;
import eu.integratingcities.gateway.exchange.Page;
import eu.integratingcities.gateway.exchange.Pages;
import eu.integratingcities.gateway.exchange.Resources;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;

/** {@code /docs}: the reference, drawn by Swagger UI from our own files; nothing is loaded from anywhere else. */
@ApplicationScoped
class ReferencePages implements Pages {
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String STYLE = "text/css; charset=utf-8";

    /**
     * Swagger UI draws its icons as data URLs; scripts and styles are files only. It tries requests out at the public URL,
     * also where the page was opened under another name of this machine.
     */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self' {public}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final AccessConfig access;

    ReferencePages(AccessConfig access) {
        this.access = access;
    }

    @Override
    public Map<String, Page> pages() {
        var policy = POLICY.replace("{public}", access.publicUrl().toString());
        var version = version();
        var base = "/docs/swagger-ui-" + version + "/";
        var jar = "META-INF/resources/webjars/swagger-ui/" + version + "/";
        var html = Resources.text("docs/index.html").replace("{base}", base);
        return Map.of(
                "/docs",
                FixedAnswer.of(html, "text/html; charset=utf-8").withSecurityPolicy(policy),
                "/docs/reference.js",
                FixedAnswer.of(Resources.bytes("docs/reference.js"), SCRIPT),
                base + "swagger-ui-bundle.js",
                FixedAnswer.of(Resources.bytes(jar + "swagger-ui-bundle.js"), SCRIPT)
                        .keptForever(),
                base + "swagger-ui.css",
                FixedAnswer.of(Resources.bytes(jar + "swagger-ui.css"), STYLE).keptForever());
    }

    /** The version of Swagger UI in the class path, so that the root pom stays the only place that names it. */
    private static String version() {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Resources.text("META-INF/maven/org.webjars/swagger-ui/pom.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
