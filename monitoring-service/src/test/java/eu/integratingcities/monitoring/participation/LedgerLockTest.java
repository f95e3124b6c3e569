package eu.integratingcities.monitoring.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.http.caller.Change;
import eu.integratingcities.monitoring.SignatoryTopic;
import eu.integratingcities.monitoring.TestCity;
import eu.integratingcities.monitoring.TestRounds;
import eu.integratingcities.monitoring.cycle.Cycles;
import eu.integratingcities.monitoring.signatory.CityCopies;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A city is listed in the very moment in which a round opens: whoever comes second sees the other. */
@QuarkusTest
class LedgerLockTest {

    private static final Change CHANGE = new Change(Instant.parse("2026-05-04T08:00:00Z"), "test");
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    /** The common pool has a single thread on two processors. */
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @Inject
    TestRounds rounds;

    @Inject
    Cycles cycles;

    @Inject
    CityCopies cities;

    @Inject
    Participations participations;

    @Inject
    FillLedger fillLedger;

    @Inject
    FollowMembership followMembership;

    @Inject
    Session session;

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @Test
    void anOpeningWaitsForAListingAndSeesTheCity() {
        var city = TestCity.named("vilnius");
        rounds.closeWhatIsOpen();
        var round = rounds.planned();
        var listed = new CountDownLatch(1);
        var released = new CountDownLatch(1);

        var listing = CompletableFuture.runAsync(
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    followMembership.listed(city.listed("2026-05-01"), 1, CHANGE);
                    listed.countDown();
                    awaitQuietly(released);
                }));
        awaitQuietly(listed);
        var opening =
                inTransaction(() -> fillLedger.makePlaces(cycles.numbered(round).orElseThrow(), CHANGE));
        await().atMost(LONG_ENOUGH).until(this::someoneWaitsForTheLedger);
        released.countDown();
        CompletableFuture.allOf(listing, opening).join();

        assertThat(placeOf(city, round)).isEqualTo(ParticipationKind.EXPECTED);
    }

    @Test
    void aListingWaitsForAnOpeningAndSeesTheRound() {
        var city = TestCity.named("bologna");
        var round = rounds.open();
        var locked = new CountDownLatch(1);
        var released = new CountDownLatch(1);

        var opening = CompletableFuture.runAsync(
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    participations.lockLedger();
                    locked.countDown();
                    awaitQuietly(released);
                }));
        awaitQuietly(locked);
        SignatoryTopic.tell(city.comesOnTheList("2026-05-01"), 1);
        await().atMost(LONG_ENOUGH).until(this::someoneWaitsForTheLedger);
        released.countDown();
        opening.join();

        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(placeOf(city, round)).isEqualTo(ParticipationKind.FIRST_TIME));
    }

    private CompletableFuture<Void> inTransaction(Runnable work) {
        return CompletableFuture.runAsync(
                () -> QuarkusTransaction.requiringNew().run(work), threads);
    }

    private ParticipationKind placeOf(TestCity city, int round) {
        return QuarkusTransaction.requiringNew().call(() -> participations
                .placeOf(city.id(), round)
                .map(Participation::place)
                .map(Place::kind)
                .orElse(null));
    }

    private boolean someoneWaitsForTheLedger() {
        List<Long> waiting = QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("""
                        select count(*) from pg_locks
                        where not granted and relation = cast('participation' as regclass)
                        """, Long.class).list());
        return waiting.getFirst() > 0;
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
