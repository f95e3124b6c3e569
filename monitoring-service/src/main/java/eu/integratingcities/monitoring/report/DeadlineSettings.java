package eu.integratingcities.monitoring.report;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** How days of a cycle become instants. */
@ConfigMapping(prefix = "ic.monitoring.deadline")
public interface DeadlineSettings {

    /** The zone in which a due day ends. The secretariat's own by default; a later zone gives every city more time. */
    @WithDefault("Europe/Brussels")
    ZoneId zone();
}
