package eu.integratingcities.gateway.webhook;

import java.time.Duration;
import java.util.Optional;

/**
 * When to try again: after the first pause, then each time after four times as long, up to the longest one, each a fifth
 * shorter or longer by chance, so that what failed together does not come back together.
 *
 * @param giveUp how old a delivery may be at its last attempt
 */
record Backoff(Duration first, Duration longest, Duration giveUp) {
    private static final int GROWTH = 4;
    private static final double SPREAD = 0.4;

    /**
     * The pause after so many failed attempts; empty if that would be too late.
     *
     * @param age of the delivery
     * @param chance from 0 to 1
     */
    Optional<Duration> after(int attempts, Duration age, double chance) {
        var pause = first;
        for (int i = 1; i < attempts && pause.compareTo(longest) < 0; i++) {
            pause = pause.multipliedBy(GROWTH);
        }
        var bounded = pause.compareTo(longest) > 0 ? longest : pause;
        var spread = Duration.ofMillis((long) (bounded.toMillis() * (1 - SPREAD / 2 + SPREAD * chance)));
        return age.plus(spread).compareTo(giveUp) > 0 ? Optional.empty() : Optional.of(spread);
    }
}
