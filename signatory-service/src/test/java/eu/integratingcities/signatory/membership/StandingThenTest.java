package eu.integratingcities.signatory.membership;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Histories written by the use cases and asked by SQL, against a register that tries every choice of days. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class StandingThenTest {

    private static final int HISTORIES = 40;

    private static final List<Set<Status>> QUESTIONS = List.of(
            Status.OF_SIGNATORIES,
            EnumSet.of(Status.LISTED),
            EnumSet.of(Status.WITHDRAWN, Status.ENDED),
            EnumSet.allOf(Status.class));

    private static final List<Set<Status>> COUNTED = List.of(
            Status.OF_SIGNATORIES,
            EnumSet.of(Status.LISTED),
            EnumSet.of(Status.UNDER_REVIEW),
            EnumSet.of(Status.ON_HOLD),
            EnumSet.of(Status.WITHDRAWN),
            EnumSet.of(Status.ENDED));

    @Inject
    RecordedHistory recorded;

    @Inject
    SignatoryQuery signatories;

    @Inject
    Rows rows;

    @Test
    void agreesWithEveryChoiceOfDaysAtAnyPairOfInstants() {
        var histories = Histories.some(HISTORIES);
        for (int i = 0; i < HISTORIES; i++) {
            // Taken back: these recordings of 2010 would be the first of the register.
            QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(300));
            try {
                requireAgreement(histories.get(i), recorded.put(histories.get(i), "history-" + i));
            } finally {
                QuarkusTransaction.rollback();
            }
        }
    }

    private void requireAgreement(NaiveRegister history, UUID city) {
        for (var knownAt : Histories.instants(history)) {
            for (var day : Histories.days()) {
                var expected = history.possible(day, knownAt);
                assertThat(possible(city, day, knownAt))
                        .as("statuses on %s as known at %s%s", day, knownAt, history)
                        .isEqualTo(expected);
                for (var asked : QUESTIONS) {
                    assertThat(has(city, asked, day, knownAt, Certainty.POSSIBLE))
                            .as("possibly %s on %s as known at %s%s", asked, day, knownAt, history)
                            .isEqualTo(expected.stream().anyMatch(codes(asked)::contains));
                    assertThat(has(city, asked, day, knownAt, Certainty.CERTAIN))
                            .as("certainly %s on %s as known at %s%s", asked, day, knownAt, history)
                            .isEqualTo(!expected.isEmpty() && codes(asked).containsAll(expected));
                }
            }
        }
        requireWhatIsKnownNow(history, city);
        requireSteps(history, city);
    }

    /** Without known-at, the answer is by what was recorded last. */
    private void requireWhatIsKnownNow(NaiveRegister history, UUID city) {
        for (var day : Histories.days()) {
            var told = signatories.one(city, new AsOf(day, null)).time();
            assertThat(new TreeSet<>(told.possibleStatuses()))
                    .as("statuses on %s as known now%s", day, history)
                    .isEqualTo(history.possible(day, RecordedHistory.latest(history)));
        }
    }

    /** What a city adds to the numbers of a day is one or nothing, as the naive register says. */
    private void requireSteps(NaiveRegister history, UUID city) {
        for (var day : Histories.days()) {
            var expected = history.possible(day, RecordedHistory.latest(history));
            for (var asked : COUNTED) {
                assertThat(steps(city, asked, day))
                        .as("share in the numbers of %s on %s%s", asked, day, history)
                        .containsExactly(
                                expected.stream().anyMatch(codes(asked)::contains) ? 1L : 0L,
                                codes(asked).containsAll(expected) ? 1L : 0L);
            }
        }
    }

    private List<Long> steps(UUID city, Set<Status> asked, LocalDate day) {
        return rows.select(
                        "coalesce(sum(possible), 0) as possible, coalesce(sum(certain), 0) as certain",
                        row -> List.of(row.count("possible"), row.count("certain")))
                .from("standing_step")
                .where("city_id = ?", city)
                .where("day <= ?", day)
                .where(StandingCounts.ANY_CHARTER)
                .where(StandingCounts.of(asked))
                .one()
                .orElseThrow();
    }

    private Set<String> possible(UUID city, LocalDate day, Instant knownAt) {
        return new TreeSet<>(
                signatories.one(city, new AsOf(day, knownAt)).time().possibleStatuses());
    }

    private boolean has(UUID city, Collection<Status> asked, LocalDate day, Instant knownAt, Certainty certainty) {
        return rows.select("c.id", row -> row.id("id"))
                .from("membership m join city c on c.id = m.city_id")
                .where("c.id = ?", city)
                .where(new StandingThen(new Moment(day, knownAt)).hasStatus(asked, certainty))
                .one()
                .isPresent();
    }

    private static List<String> codes(Collection<Status> statuses) {
        return statuses.stream().map(Status::code).toList();
    }
}
