package eu.integratingcities.gateway.cache;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** What the cache may cost, and how it learns what is stale. */
@ConfigMapping(prefix = "ic.gateway.cache")
public interface CacheConfig {

    /** Whether anything is kept. Without it each read costs a request to a service. */
    @WithDefault("true")
    boolean enabled();

    /** All answers together: bodies in each coding, and heads. More of it keeps rarely read answers longer. */
    @WithDefault("64M")
    MemorySize memory();

    /** Largest body that is kept; a larger one streams through. It is held whole while it is fetched. */
    @WithDefault("2M")
    MemorySize largestAnswer();

    /** Answers of one URI that differ by preferences; the oldest makes room. */
    @WithDefault("16")
    int variants();

    /** Requests that may wait for one fetch; the next is sent on its own. */
    @WithDefault("2000")
    int waiting();

    /** How long a 404 that no event can evict is kept at most. */
    @WithDefault("5s")
    Duration notFound();

    /**
     * How often clients can have one answer asked for anew ({@code Cache-Control: no-cache}, {@code max-age},
     * {@code min-fresh}). A shorter time lets anybody send more requests to the services.
     */
    @WithDefault("1s")
    Duration renewal();

    /**
     * How long a composed answer is kept of which a part is stale, missing or not for keeping. A longer time shows the gap
     * for longer when the service is back.
     */
    @WithDefault("2s")
    Duration incomplete();

    /**
     * Parts of one composed answer that are asked for at once; the next ones wait for these. More of them let one reader,
     * whose question nobody has asked yet, keep more of a service's connections from others.
     */
    @WithDefault("32")
    @Min(1)
    int partsAtOnce();

    /**
     * Parts of one composed answer; beyond them it has gaps. How many there are is for the data to say, not for readers:
     * one for each edition, or for each cycle.
     */
    @WithDefault("1000")
    int mostParts();

    /** How long an answer is not waited for by others after it proved to be not for keeping. */
    @WithDefault("10s")
    Duration unkept();

    /** Evicted keys that are remembered, against answers that are older than the eviction. Each takes some 100 bytes. */
    @WithDefault("20000")
    int rememberedKeys();

    /** Where Kafka is: host and port, several with commas. */
    String kafka();

    /** How often Kafka is asked whether there is something that has not been heard of. */
    @WithDefault("500ms")
    Duration proof();

    /**
     * How long after the last such proof answers still count as fresh. A longer time shows old data for longer when Kafka
     * is lost; a shorter one takes a pause of Kafka for a loss.
     */
    @WithDefault("3s")
    Duration trust();
}
