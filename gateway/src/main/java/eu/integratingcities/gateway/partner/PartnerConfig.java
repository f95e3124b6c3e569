package eu.integratingcities.gateway.partner;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is remembered of keys, and for how long. */
@ConfigMapping(prefix = "ic.gateway.partner")
public interface PartnerConfig {

    /**
     * How long it is remembered whether a key is good: so late at most does a node learn that a key was revoked through
     * another node. A larger value asks the database less often.
     */
    @WithDefault("5s")
    Duration keyMemory();

    /** Between two times at which usage is written down: so much of it is lost at most when a node is killed. */
    @WithDefault("10s")
    Duration usageInterval();

    /** How long usage is kept. */
    @WithDefault("400d")
    Duration usageKept();
}
