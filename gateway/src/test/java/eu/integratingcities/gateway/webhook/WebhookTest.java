package eu.integratingcities.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WebhookTest {
    private static final Instant START = Instant.parse("2026-03-10T09:30:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration PATIENCE = Duration.ofDays(5);

    private final Webhook webhook = new Webhook(
            new UUID(0, 1), facts("https://example.org/a", true), Secret.random(new SecureRandom()), START, "a");

    @Test
    void isDisabledWhenNothingComesForDays() {
        for (int half = 0; half <= 10; half++) {
            assertThat(webhook.facts().enabled()).isTrue();
            fails(START.plus(Duration.ofHours(12).multipliedBy(half)));
        }
        fails(START.plus(PATIENCE).plusSeconds(1));

        assertThat(webhook.disabledBecause()).isEqualTo(DisabledBecause.FAILING);
        assertThat(webhook.failingSince()).isEqualTo(START);
    }

    @Test
    void isNotDisabledByOneFailureAMonth() {
        for (int month = 0; month < 12; month++) {
            fails(START.plus(Duration.ofDays(30).multipliedBy(month)));
        }

        assertThat(webhook.facts().enabled()).isTrue();
    }

    @Test
    void beginsAnewAfterASuccessAndAtAnotherAddress() {
        fails(START);
        webhook.succeeds();
        assertThat(webhook.failingSince()).isNull();

        fails(START);
        var before = webhook.facts();
        webhook.retell(facts("https://example.org/b", true), START, "a");
        assertThat(webhook.failingSince()).isNull();
        assertThat(webhook.isFreshAfter(before)).isTrue();
    }

    @Test
    void keepsTheFirstReasonForWhichItWasDisabled() {
        webhook.retell(facts("https://example.org/a", false), START, "a");
        webhook.disable(DisabledBecause.GONE, START.plus(DAY));

        assertThat(webhook.disabledBecause()).isEqualTo(DisabledBecause.PARTNER);
        assertThat(webhook.disabledAt()).isEqualTo(START);
    }

    private void fails(Instant now) {
        webhook.fails(now, DAY, PATIENCE);
    }

    private static WebhookFacts facts(String url, boolean enabled) {
        return new WebhookFacts(url, List.of(), null, enabled);
    }
}
