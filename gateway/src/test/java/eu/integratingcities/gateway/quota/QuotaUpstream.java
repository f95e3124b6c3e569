package eu.integratingcities.gateway.quota;

import eu.integratingcities.gateway.DatabaseUpstream;
import java.util.HashMap;
import java.util.Map;

/** Small quotas, and a balancer on this machine that says for whom a request is, so that each test has an address. */
public class QuotaUpstream extends DatabaseUpstream {
    /** Requests a minute for each address. */
    public static final int ADDRESS = 12;

    /** Requests a minute for each key. */
    public static final int KEY = 60;

    /** Files a minute for each address. */
    public static final int DOWNLOADS = 3;

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(super.start());
        settings.put("ic.gateway.quota.enabled", "true");
        settings.put("ic.gateway.quota.address", Integer.toString(ADDRESS));
        settings.put("ic.gateway.quota.key", Integer.toString(KEY));
        settings.put("ic.gateway.quota.downloads", Integer.toString(DOWNLOADS));
        settings.put("ic.gateway.partner.key-memory", "1s");
        settings.put("ic.gateway.partner.usage-interval", "300ms");
        settings.put("ic.gateway.access.trusted-proxies", "127.0.0.0/8");
        return settings;
    }
}
