package eu.integratingcities.signatory.membership;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.signatory.membership.NaiveRegister.Act;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The rule, asked at any pair of instants, against a register that tries every choice of days. */
class StandingsTest {

    @Property(tries = 2000)
    void agreesWithEveryChoiceOfDays(
            @ForAll("histories") NaiveRegister history, @ForAll("statuses") Set<Status> asked) {
        for (var knownAt : Histories.instants(history)) {
            var standings = standings(history, knownAt);
            for (var day : Histories.days()) {
                var possible = history.possible(day, knownAt);
                assertThat(isPossible(standings, day, asked))
                        .as("possible on %s as known at %s: %s%s", day, knownAt, asked, history)
                        .isEqualTo(possible.stream().anyMatch(codes(asked)::contains));
                assertThat(isCertain(standings, day, asked))
                        .as("certain on %s as known at %s: %s%s", day, knownAt, asked, history)
                        .isEqualTo(!possible.isEmpty() && codes(asked).containsAll(possible));
            }
        }
    }

    @Property(tries = 1000)
    void takesWhatTheNaiveRegisterTakes(@ForAll("histories") NaiveRegister history) {
        var at = history.acts().getLast().at();

        effective(history, at).requirePossible(signedOn(history, at).earliest());
    }

    @Provide
    Arbitrary<NaiveRegister> histories() {
        return Histories.any();
    }

    @Provide
    Arbitrary<Set<Status>> statuses() {
        return Arbitraries.of(Status.class).set().ofMinSize(1);
    }

    private static boolean isPossible(@Nullable Standings standings, LocalDate day, Collection<Status> asked) {
        return standings != null
                && standings.spans().stream().anyMatch(span -> holds(span, day) && asked.contains(span.status()));
    }

    private static boolean isCertain(@Nullable Standings standings, LocalDate day, Collection<Status> asked) {
        return standings != null
                && !day.isBefore(standings.signedLatest())
                && standings.spans().stream()
                        .filter(span -> holds(span, day))
                        .allMatch(span -> asked.contains(span.status()));
    }

    private static boolean holds(StandingSpan span, LocalDate day) {
        return !day.isBefore(span.possibleFrom()) && day.isBefore(span.possibleUntil());
    }

    private static List<String> codes(Set<Status> statuses) {
        return statuses.stream().map(Status::code).toList();
    }

    private static @Nullable Standings standings(NaiveRegister history, Instant knownAt) {
        var known = effective(history, knownAt);
        if (known.lines().isEmpty()) {
            return null;
        }
        var signedOn = signedOn(history, knownAt);
        return Standings.of(
                signedOn.earliest(), signedOn.latest(), known.listing().recordedOn(), known.changes());
    }

    /** The lines as the register records them: corrections are lines of their own that supersede. */
    private static EffectiveHistory effective(NaiveRegister history, Instant knownAt) {
        var lines = new ArrayList<StatusLine>();
        for (var recorded : history.acts()) {
            if (recorded.at().isAfter(knownAt)) {
                break;
            }
            switch (recorded.act()) {
                case Act.Listed(var on) -> lines.add(line(Status.LISTED, PartialDate.unknown(), recorded.at(), null));
                case Act.ListingCorrected(var on) -> {
                    var listing = EffectiveHistory.of(lines).listing();
                    lines.add(line(Status.LISTED, on, recorded.at(), listing.id()));
                }
                case Act.Changed(var to, var from) -> lines.add(line(to, from, recorded.at(), null));
                case Act.Corrected(var position, var to, var from) -> {
                    var corrected = EffectiveHistory.of(lines).changes().get(position);
                    lines.add(line(to, from, recorded.at(), corrected.id()));
                }
                case Act.Signed(var on) -> {}
            }
        }
        return EffectiveHistory.of(lines);
    }

    private static StatusLine line(Status status, PartialDate from, Instant at, @Nullable UUID supersedes) {
        return new StatusLine(UUID.randomUUID(), status, from, at, supersedes);
    }

    private static PartialDate signedOn(NaiveRegister history, Instant knownAt) {
        var signedOn = PartialDate.unknown();
        for (var recorded : history.acts()) {
            if (recorded.at().isAfter(knownAt)) {
                break;
            }
            switch (recorded.act()) {
                case Act.Listed(var on) -> signedOn = on;
                case Act.Signed(var on) -> signedOn = on;
                default -> {}
            }
        }
        return signedOn;
    }
}
