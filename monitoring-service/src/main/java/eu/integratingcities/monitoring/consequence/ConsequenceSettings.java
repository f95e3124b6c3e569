package eu.integratingcities.monitoring.consequence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often this service looks for reports that stay away. */
@ConfigMapping(prefix = "ic.monitoring.consequence")
interface ConsequenceSettings {

    /**
     * From the end of one look to the next, more than nothing. A larger value lets proposals come later, by so much at
     * most; nothing is missed, because each look asks what holds and not what has happened since.
     */
    @WithDefault("10m")
    Duration interval();
}
