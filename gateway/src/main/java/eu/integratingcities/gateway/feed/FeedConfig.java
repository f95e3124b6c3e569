package eu.integratingcities.gateway.feed;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Where the log of changes is and what its readers may cost. */
@ConfigMapping(prefix = "ic.gateway.feed")
interface FeedConfig {

    /** Kafka's bootstrap servers. */
    @WithDefault("localhost:19092")
    String kafka();

    /** Most bytes of recent changes in memory. More of them let a slow reader stay out of history for longer. */
    @WithDefault("16M")
    MemorySize recentBytes();

    /** Most recent changes in memory, however small. */
    @WithDefault("20000")
    int recentChanges();

    /** Reads of history at once. Each has a connection to Kafka and some hundred kilobytes. */
    @WithDefault("3")
    int historyReaders();

    /** Reads of history that may wait for their turn; a poll beyond is a 503, a stream tries again. */
    @WithDefault("4096")
    int historyQueue();

    /** Records that one read looks at most for a filter that matches nothing. More makes others wait longer. */
    @WithDefault("10000")
    int scan();

    /** How long Kafka may take to answer a read of history; a poll is a 503 then. */
    @WithDefault("4s")
    Duration timeout();

    /** Streams and waiting polls at once. Each costs some ten kilobytes, a slow one up to a hundred. */
    @WithDefault("2000")
    int readers();

    /** Streams and waiting polls of one client address. More lets one of them use up what all share. */
    @WithDefault("50")
    int readersPerClient();

    /** How often a silent stream shows that it lives. */
    @WithDefault("15s")
    Duration ping();

    /** How long a stream's reader may take nothing before it is cut off. */
    @WithDefault("60s")
    Duration stall();
}
