package eu.integratingcities.signatory.correction;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many corrections strangers may send within a time. */
@ConfigMapping(prefix = "ic.corrections")
interface QuotaSettings {

    /** From one address, or one IPv6 network of 64 bits; at least 1. A higher number lets one sender take more time. */
    @WithDefault("10")
    int mostOfClient();

    /** From all senders together; at least 1. A higher number lets many senders, or one with many addresses, do so. */
    @WithDefault("300")
    int mostOfAll();

    /** The time that the numbers are about. */
    @WithDefault("1H")
    Duration within();
}
