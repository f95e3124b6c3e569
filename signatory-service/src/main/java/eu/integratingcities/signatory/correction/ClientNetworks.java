package eu.integratingcities.signatory.correction;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** From where requests come in. */
@ConfigMapping(prefix = "ic.clients")
interface ClientNetworks {

    /**
     * Networks in CIDR notation in which the gateway is: its {@code X-Forwarded-For} is believed. A network more lets
     * whoever is in it choose the address by which it is counted.
     */
    @WithDefault("127.0.0.0/8,::1/128")
    List<String> gatewayNetworks();
}
