package eu.integratingcities.gateway.snapshot;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/** When snapshots of the whole data are made, and where they are kept. */
@ConfigMapping(prefix = "ic.gateway.snapshot")
interface SnapshotConfig {

    /** Where they lie; gateways that answer for one another share it. Without it this gateway makes and shows none. */
    Optional<Path> folder();

    /** The time of day, in UTC, from which on there is a new one. */
    @WithDefault("02:30")
    LocalTime nightly();

    /** How many are kept, the newest always. More of them need more disk. */
    @WithDefault("30")
    @Min(1)
    int keep();

    /**
     * The longest pause after an attempt that failed: 5 s at first, twice as long each time up to this. A smaller value
     * asks services more often that are away.
     */
    @WithDefault("1m")
    Duration retry();
}
