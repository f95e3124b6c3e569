package eu.integratingcities.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The age of a copy: it pages somebody, so it is high when the copy is old and only then. */
class LagMetersTest {
    private static final Reception COPY = new Reception("city-copy", "signatories.v1", "monitoring.copy", true);
    private static final TopicPartition FIRST = new TopicPartition("signatories.v1", 0);
    private static final TopicPartition SECOND = new TopicPartition("signatories.v1", 1);

    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final MovedClock clock = new MovedClock();
    private final LagMeters meters = new LagMeters(registry, clock);

    @BeforeEach
    void register() {
        meters.register(List.of(COPY));
    }

    @Test
    void isYoungWhileItKeepsUpWithEventsThatNeverCease() {
        for (long end = 100; end <= 6_000; end += 100) {
            look(end - 60, end);
        }

        assertThat(lag()).isEqualTo(60);
        assertThat(age()).isEqualTo(15);
    }

    @Test
    void agesWhileItStandsStill() {
        look(100, 100);

        for (int i = 0; i < 20; i++) {
            look(100, 101);
        }

        assertThat(age()).isEqualTo(300);
    }

    @Test
    void agesWhileItFallsBehind() {
        look(100, 100);

        for (long look = 1; look <= 20; look++) {
            look(100 + look, 100 + 1_000 * look);
        }

        assertThat(age()).isEqualTo(300);
    }

    @Test
    void agesWhileKafkaDoesNotTell() {
        look(100, 100);

        clock.pass();
        meters.note(COPY, Optional.empty());

        assertThat(lag()).isNaN();
        assertThat(age()).isEqualTo(15);
    }

    @Test
    void agesWhileOneOfItsPartitionsStandsStill() {
        look(Map.of(FIRST, 10L, SECOND, 10L), Map.of(FIRST, 10L, SECOND, 10L));

        for (long look = 1; look <= 20; look++) {
            look(Map.of(FIRST, 10 + look, SECOND, 10L), Map.of(FIRST, 10 + look, SECOND, 11L));
        }

        assertThat(age()).isEqualTo(300);
    }

    @Test
    void isAsYoungAsTheLookThatItHasPassed() {
        look(0, 1_000);
        look(500, 2_000);
        look(999, 3_000);
        look(1_000, 4_000);

        assertThat(age()).isEqualTo(45);
    }

    @Test
    void tellsOfAllTopicsTogetherAndOfTheOneThatIsLast() {
        var other = new Reception("city-reaction", "conferences.v1", "monitoring.reaction", false);
        meters.register(List.of(other));
        look(10, 14);
        var partition = new TopicPartition("conferences.v1", 0);
        meters.note(other, Optional.of(new Reach(Map.of(partition, 3L), Map.of(partition, 5L))));

        clock.pass();
        assertThat(meters.lag()).isEqualTo(new Lag(OptionalLong.of(6), Duration.ofSeconds(30)));

        look(14, 14);
        meters.note(other, Optional.empty());
        assertThat(meters.lag()).isEqualTo(new Lag(OptionalLong.empty(), Duration.ofSeconds(45)));
    }

    @Test
    void isNoneOfAServiceThatListensToNobody() {
        assertThat(new LagMeters(new SimpleMeterRegistry(), clock).lag())
                .isEqualTo(new Lag(OptionalLong.of(0), Duration.ZERO));
    }

    private void look(long done, long end) {
        look(Map.of(FIRST, done), Map.of(FIRST, end));
    }

    private void look(Map<TopicPartition, Long> done, Map<TopicPartition, Long> ends) {
        clock.pass();
        meters.note(COPY, Optional.of(new Reach(done, ends)));
    }

    private double lag() {
        return registry.get("ic.consumer.lag").gauge().value();
    }

    /** In seconds. */
    private double age() {
        var age = registry.get("ic.copy.age").timeGauge();
        return age.value(TimeUnit.SECONDS);
    }

    /** Goes on by the time between two looks. */
    private static final class MovedClock extends Clock {
        private Instant now = Instant.parse("2026-05-01T10:00:00Z");

        void pass() {
            now = now.plus(Duration.ofSeconds(15));
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
