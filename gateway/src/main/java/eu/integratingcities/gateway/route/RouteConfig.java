package eu.integratingcities.gateway.route;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the services are and what a request to them may cost. */
@ConfigMapping(prefix = "ic.gateway.route")
public interface RouteConfig {

    /** The table of published operations, a resource that the build makes from the OpenAPI documents. */
    @WithDefault("openapi/routes.txt")
    String table();

    /** The services by the name under which they are in the table. */
    Map<String, ServiceConfig> services();

    /** Policies by name. The one with the longest path that a route begins with applies; one has no paths. */
    Map<String, PolicyConfig> policies();

    /** Routes on their way out, by a name of one's own. */
    Map<String, RetirementConfig> retirements();

    /** Under which licence data is published. */
    LicenceConfig licence();

    /** What readers may do with the data. */
    interface LicenceConfig {
        /** The address of the licence. */
        @WithDefault("https://creativecommons.org/licenses/by/4.0/")
        URI url();

        /** The paths that it does not cover, each with all that is below it. */
        @WithDefault("/v1/charter")
        List<String> excluded();
    }

    /** One service. */
    interface ServiceConfig {
        /** Where it listens: scheme, host and port. */
        URI url();
    }

    /** What becomes of routes that are to end. */
    interface RetirementConfig {
        /** The paths in the notation of OpenAPI, each with all that is below it. */
        List<String> paths();

        /** The day on which this was announced. */
        LocalDate deprecated();

        /** The day from which on the answer is 410, in UTC; at least a year later. */
        LocalDate sunset();

        /** The path of what comes in its place. */
        String successor();

        /** The page that tells why, and how to change over. */
        @WithDefault("/docs")
        String explanation();
    }

    /** What a request may cost. */
    interface PolicyConfig {
        /** The routes that begin with one of these; without it, all routes that no other policy claims. */
        Optional<List<String>> paths();

        /**
         * From the last byte of the request to the first of the answer, and between two bytes of the answer. A larger
         * value keeps more callers waiting for a service that hangs.
         */
        @WithDefault("10s")
        Duration timeout();

        /** From the request's head to its last byte. A larger value lets a slow client hold a connection longer. */
        @WithDefault("30s")
        Duration uploadTime();

        /** Largest request body. It is streamed, so a larger value costs time and the service's disk, not memory. */
        @WithDefault("1M")
        MemorySize bodyLimit();

        /** Whether a creation under an Idempotency-Key is sent again when the service drops it: not where no key is taken. */
        @WithDefault("true")
        boolean repeats();

        /**
         * Requests to one service that an event loop has under way at once; the next gets 503. A larger value lets slow
         * ones take more of the connections that the other routes need, too.
         */
        @WithDefault("320")
        int atOnce();
    }
}
