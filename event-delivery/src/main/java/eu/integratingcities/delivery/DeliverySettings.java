package eu.integratingcities.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How this service sends and receives events. */
@ConfigMapping(prefix = "ic.delivery")
interface DeliverySettings {

    /** The name under which the service tells its events and keeps its dead letters. */
    @WithDefault("${quarkus.application.name}")
    String service();

    /** The topic that the service owns; without one nothing is sent and no relay runs. */
    Optional<String> topic();

    /**
     * Partitions of a topic that is made anew. One gives a total order of the topic; more give more throughput and keep
     * the order of each aggregate only.
     */
    @WithDefault("1")
    int partitions();

    /** Copies of each partition; absent: what the cluster does by default. */
    Optional<Short> replicas();

    /** Where the AsyncAPI document is served from, for the schema links of events. */
    @WithDefault("${IC_PUBLIC_URL:http://localhost:8080}")
    String publicUrl();

    /** How often to look how far receivers are behind. A smaller value asks Kafka and the database more often. */
    @WithDefault("15s")
    Duration watch();

    /** How the outbox is emptied. */
    Relay relay();

    /** How faults of receiving are met. */
    Retry retry();

    /** How the outbox is emptied. */
    interface Relay {

        /** Whether this instance takes part at all. */
        @WithDefault("true")
        boolean enabled();

        /** How often to look without being woken: the delay of an event written by another instance. */
        @WithDefault("500ms")
        Duration poll();

        /** Most events that are sent before their rows are removed, and so most duplicates after a crash. */
        @WithDefault("1000")
        int batch();
    }

    /** How faults of receiving are met. */
    interface Retry {

        /** Pause before the first repetition; it doubles each time. */
        @WithDefault("100ms")
        Duration firstPause();

        /** Longest pause: the time that receiving may lie idle after the fault has passed. */
        @WithDefault("5s")
        Duration longestPause();

        /** Repetitions before a passing fault, such as a deadlock, is taken for a lasting one. */
        @WithDefault("10")
        int attempts();
    }
}
