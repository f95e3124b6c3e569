package eu.integratingcities.gateway;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.RealPlatform;
import java.util.HashMap;
import java.util.Map;

/** The services of {@link Upstream}, a real PostgreSQL, and keys that verify tokens. */
public class DatabaseUpstream extends Upstream {
    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(super.start());
        settings.putAll(RealPlatform.settings());
        settings.putAll(new TestKeys().start());
        settings.put("ic.gateway.database.between-attempts", "200ms");
        return settings;
    }
}
