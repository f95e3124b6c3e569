package eu.integratingcities.gateway.webhook;

import eu.integratingcities.gateway.access.Network;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The defaults, with some networks and plain HTTP allowed or not. */
record FixedConfig(boolean allowHttp, List<Network> networks, Duration timeout) implements WebhookConfig {
    static final WebhookConfig OF_PRODUCTION = new FixedConfig(false, List.of(), Duration.ofSeconds(10));
    static final WebhookConfig OF_TESTS = of("127.0.0.1/32");

    /** With less patience than a loaded machine needs for anything but a refusal. */
    static final WebhookConfig OF_THE_IMPATIENT =
            new FixedConfig(true, List.of(Network.parse("127.0.0.1/32")), Duration.ofSeconds(1));

    static WebhookConfig of(String... networks) {
        return new FixedConfig(true, Stream.of(networks).map(Network::parse).toList(), Duration.ofSeconds(10));
    }

    @Override
    public int perAccount() {
        return 20;
    }

    @Override
    public Optional<List<Network>> allowedNetworks() {
        return Optional.of(networks);
    }

    @Override
    public Duration secretOverlap() {
        return Duration.ofHours(24);
    }

    @Override
    public int atOnce() {
        return 32;
    }

    @Override
    public int atOncePerAccount() {
        return 8;
    }

    @Override
    public int atOncePerWebhook() {
        return 4;
    }

    @Override
    public Duration firstRetry() {
        return Duration.ofSeconds(10);
    }

    @Override
    public Duration longestRetry() {
        return Duration.ofHours(12);
    }

    @Override
    public Duration giveUp() {
        return Duration.ofHours(72);
    }

    @Override
    public Duration failingAfter() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Duration disableAfter() {
        return Duration.ofDays(5);
    }

    @Override
    public int mostOwed() {
        return 10_000;
    }

    @Override
    public Duration logKept() {
        return Duration.ofDays(30);
    }

    @Override
    public int logLength() {
        return 1_000;
    }
}
