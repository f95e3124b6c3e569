package eu.integratingcities.gateway.quota;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many requests a client has. Each node of the gateway counts for itself, so two nodes give twice as much. */
@ConfigMapping(prefix = "ic.gateway.quota")
public interface QuotaConfig {

    /** Whether anything is counted. Without it keys are not looked at either. */
    @WithDefault("true")
    boolean enabled();

    /** Requests a minute for each address, of IPv6 for each /64. A larger value lets one client take more from all others. */
    @WithDefault("600")
    int address();

    /** Requests a minute for each key. */
    @WithDefault("6000")
    int key();

    /** Lists as files a minute for each address: one of them costs a service as much as many pages. */
    @WithDefault("60")
    int downloads();

    /** Lists as files a minute for each key. */
    @WithDefault("600")
    int keyDownloads();

    /**
     * How many addresses are remembered for each quota, and how many keys. Beyond it those that were silent for longest
     * begin anew; each costs about 300 bytes.
     */
    @WithDefault("50000")
    int remembered();

    /** How long a request waits until it is known whether its key is good. Later it goes on as one without a key. */
    @WithDefault("1s")
    Duration lookUpTime();

    /**
     * Look-ups of keys at once; a request that would be one more goes on as one without a key. More of them leave accounts
     * fewer of the eight connections to the database.
     */
    @WithDefault("4")
    int lookUps();
}
