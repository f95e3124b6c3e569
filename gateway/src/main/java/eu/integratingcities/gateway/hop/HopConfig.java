package eu.integratingcities.gateway.hop;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The connections to the services. */
@ConfigMapping(prefix = "ic.gateway.hop")
public interface HopConfig {

    /** Connections to one service from one event loop. More of them let a slow service hold more requests at once. */
    @WithDefault("64")
    int connections();

    /** Requests that may wait for a connection to one service, for each event loop; the next gets 503 at once. */
    @WithDefault("256")
    int waiting();

    /** How long a service may take to accept a connection. */
    @WithDefault("2s")
    Duration connectTimeout();

    /** How long an unused connection is kept; shorter than the services keep theirs. */
    @WithDefault("50s")
    Duration keepAlive();

    /** Largest head of a service's answer. */
    @WithDefault("32K")
    MemorySize headLimit();

    /**
     * After how many failures in a row a service counts as down. More of them make more callers wait for a service that
     * is; fewer take a hiccup for an outage.
     */
    @WithDefault("5")
    int failuresInARow();

    /** How long a service that is down is left alone between two attempts; in between its answer is 503 at once. */
    @WithDefault("1s")
    Duration betweenAttempts();
}
