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

    /** How long a receiver may take from the first packet to the end of its answer. A slow one holds a place so long; 30 s at most. */
    @WithDefault("10s")
    Duration timeout();

    /**
     * Attempts at once on each node, each with a thread and a connection. A quarter of them is for webhooks to which
     * nothing came of late, so that what is dead holds up only what is dead.
     */
    @WithDefault("32")
    int atOnce();

    /** Attempts at once for all webhooks of one account. */
    @WithDefault("8")
    int atOncePerAccount();

    /** Attempts at once for one webhook. More lets a slow receiver hold more of the places that all share. */
    @WithDefault("4")
    int atOncePerWebhook();

    /** From the first failed attempt to the second; each pause after it is four times as long. */
    @WithDefault("10s")
    Duration firstRetry();

    /** The longest pause between two attempts. A larger value asks receivers that are away less often. */
    @WithDefault("12h")
    Duration longestRetry();

    /** How old a delivery may be at its last attempt; then it has failed. */
    @WithDefault("72h")
    Duration giveUp();

    /** How long nothing may succeed before the webhook counts as failing and shares its places with those like it. */
    @WithDefault("1m")
    Duration failingAfter();

    /** How long nothing may succeed before the webhook is disabled. */
    @WithDefault("5d")
    Duration disableAfter();

    /** The most that may wait for one webhook before it is disabled and what waits is given up. Each is a row with its event. */
    @WithDefault("10000")
    int mostOwed();

    /** How long the log tells of a delivery. */
    @WithDefault("30d")
    Duration logKept();

    /** The most deliveries in the log of one webhook, beside those that are owed. */
    @WithDefault("1000")
    int logLength();
}
