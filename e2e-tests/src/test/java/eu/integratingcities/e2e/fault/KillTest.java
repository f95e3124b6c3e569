package eu.integratingcities.e2e.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.launcher.settings.Part;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A part of the system is killed while a client writes. */
class KillTest {
    private static final int CITIES = 1_000; // two writes each
    private static final int WRITES_BEFORE_THE_KILL = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final SystemUnderTest system = SystemUnderTest.running();

    @ParameterizedTest
    @EnumSource(names = {"KAFKA", "POSTGRES", "SIGNATORY", "MONITORING", "GATEWAY"})
    void keepsEveryAcknowledgedWriteAndCopiesItOnceAndInOrder(Part victim) throws Exception {
        var prefix = "kill-" + victim.shortName();
        var writes = new CityWrites(system, prefix, CITIES);
        var records = new CityRecords(system, prefix);
        var done = writes.begin();
        await().atMost(PATIENCE).until(() -> writes.acknowledged() >= WRITES_BEFORE_THE_KILL || done.isDone());
        assertThat(done).isNotDone();

        system.kill(victim);

        done.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        await().atMost(PATIENCE).until(system::isWhole);
        var owned = records.ofTheOwner();
        assertThat(owned).hasSize(CITIES);
        assertThat(owned).allSatisfy((slug, city) -> {
            assertThat(city.name()).isEqualTo(CityWrites.finalName(slug));
            assertThat(city.sequence()).isEqualTo(2);
        });
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(records.copiedBy(Part.MONITORING)).isEqualTo(owned);
            assertThat(records.copiedBy(Part.CONFERENCE)).isEqualTo(owned);
        });
        var sent = new SentEvents(system).sequences("signatories.v1");
        assertThat(owned.values())
                .allSatisfy(city -> assertThat(sent.get(city.id())).containsExactlyElementsOf(upTo(city.sequence())));
    }

    private static Iterable<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
