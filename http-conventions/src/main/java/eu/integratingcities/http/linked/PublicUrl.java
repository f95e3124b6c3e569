package eu.integratingcities.http.linked;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the world finds this API, for formats that need absolute addresses. Never taken from a request. */
@Singleton
public class PublicUrl {
    private final String base;

    PublicUrl(@ConfigProperty(name = "ic.public-url") String base) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    /** The absolute address of a path that begins with a slash. */
    public String of(String path) {
        return base + path;
    }
}
