package eu.integratingcities.gateway.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Who is believed, and what the world is told. */
@ConfigMapping(prefix = "ic.gateway.access")
public interface AccessConfig {

    /** The address under which the world sees the gateway. */
    @WithDefault("http://localhost:8080")
    PublicUrl publicUrl();

    /**
     * Networks in CIDR notation whose {@code X-Forwarded-For} is believed: the load balancers in front. Each network more
     * is one more that can pretend to be any client.
     */
    Optional<List<Network>> trustedProxies();
}
