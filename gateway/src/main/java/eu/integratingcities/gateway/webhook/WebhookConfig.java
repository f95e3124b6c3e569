package eu.integratingcities.gateway.webhook;

import eu.integratingcities.gateway.access.Network;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What webhooks may cost, and where they may lead. */
@ConfigMapping(prefix = "ic.gateway.webhook")
public interface WebhookConfig {

    /** Webhooks of one account. Each is compared with every event. */
    @WithDefault("20")
    int perAccount();

    /** Whether plain HTTP is let through. For development and tests: it shows everybody on the way what is sent. */
    @WithDefault("false")
    boolean allowHttp();

    /**
     * Networks in CIDR notation to which webhooks may lead although they are not public. Whoever has an account can make
     * the gateway send requests there.
     */
    Optional<List<Network>> allowedNetworks();

    /** How long the secret before the last one still signs. */
    @WithDefault("24h")
    Duration secretOverlap();
}
