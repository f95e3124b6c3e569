package eu.integratingcities.gateway.door;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** Where the gateway listens and how much it takes. */
@ConfigMapping(prefix = "ic.gateway.listen")
public interface ListenConfig {

    /** The address to listen on; loopback unless something in front asks for more. */
    @WithDefault("127.0.0.1")
    String host();

    /** The port; 0 takes a free one. */
    @WithDefault("8080")
    int port();

    /** Event loops that serve requests; as many as there are processors if not set. */
    OptionalInt eventLoops();

    /** Longest request line; a longer one is a 414. */
    @WithDefault("8K")
    MemorySize uriLimit();

    /** All request headers together; more is a 431. */
    @WithDefault("16K")
    MemorySize headerLimit();

    /** Connections at once, for each event loop; the next is closed unheard. Each costs some ten kilobytes. */
    @WithDefault("8192")
    int connections();

    /**
     * How long a connection may be without a complete request head: kept alive and unused, or sending its head byte by
     * byte.
     */
    @WithDefault("30s")
    Duration idleTimeout();

    /** How long a stop waits for requests under way. */
    @WithDefault("10s")
    Duration stopTimeout();
}
