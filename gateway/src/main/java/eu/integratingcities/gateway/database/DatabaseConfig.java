package eu.integratingcities.gateway.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the gateway comes to its database. */
@ConfigMapping(prefix = "ic.gateway.database")
public interface DatabaseConfig {

    /** Between two attempts to make the tables. A larger value leaves accounts unusable longer once the database is there. */
    @WithDefault("2s")
    Duration betweenAttempts();
}
