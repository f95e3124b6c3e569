package eu.integratingcities.gateway.operation;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a request to one of the gateway's own operations may cost. */
@ConfigMapping(prefix = "ic.gateway.operation")
public interface OperationConfig {

    /** Largest request body. It is kept in memory, so a larger value costs it once for each request under way. */
    @WithDefault("64K")
    MemorySize bodyLimit();

    /** From the request's head to its last byte. A larger value lets a slow client hold a place longer. */
    @WithDefault("10s")
    Duration uploadTime();

    /**
     * Requests under way at once; the next gets 503. More of them wait for the few connections to the database, each with
     * a thread and its body.
     */
    @WithDefault("64")
    int underWay();
}
