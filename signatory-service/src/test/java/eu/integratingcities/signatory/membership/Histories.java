package eu.integratingcities.signatory.membership;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.signatory.charter.CharterLaunch;
import eu.integratingcities.signatory.membership.NaiveRegister.Act;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;

/** Any history of changes and corrections, over a few days after the launch of the charter. */
final class Histories {

    static final LocalDate FIRST_DAY = CharterLaunch.DAY;
    static final LocalDate LAST_DAY = FIRST_DAY.plusDays(9);
    private static final int MOST_ACTS = 7;

    /** Numbers from which an act is made that fits what is on record by then. */
    private record Draw(int kind, int which, int status, PartialDate date, int hoursLater) {}

    private Histories() {}

    /** Histories that the register takes: their moves are legal, and their dates do not exclude each other. */
    static Arbitrary<NaiveRegister> any() {
        return Combinators.combine(date(), draw().list().ofMaxSize(MOST_ACTS)).as(Histories::register);
    }

    /** Some of them, for tests that no engine of properties runs. */
    static List<NaiveRegister> some(int number) {
        var found = new ArrayList<NaiveRegister>();
        JqwikSession.run(() -> any().sampleStream().limit(number).forEach(found::add));
        return found;
    }

    static List<LocalDate> days() {
        return FIRST_DAY.minusDays(1).datesUntil(LAST_DAY.plusDays(2)).toList();
    }

    /** Just before, at and just after each recording. */
    static List<Instant> instants(NaiveRegister register) {
        return register.acts().stream()
                .flatMap(recorded ->
                        IntStream.of(-1, 0, 1).mapToObj(micros -> recorded.at().plusNanos(micros * 1000L)))
                .distinct()
                .toList();
    }

    private static Arbitrary<Draw> draw() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 9),
                        date(),
                        Arbitraries.integers().between(0, 60))
                .as(Draw::new);
    }

    /** A day, a month, bounds on both sides, on one, or none. */
    private static Arbitrary<PartialDate> date() {
        var day = Arbitraries.integers().between(0, 9).map(FIRST_DAY::plusDays).map(LocalDate::toString);
        return Arbitraries.oneOf(
                day.map(PartialDate::of),
                day.tuple2()
                        .map(two -> two.get1().compareTo(two.get2()) <= 0
                                ? PartialDate.between(two.get1(), two.get2())
                                : PartialDate.between(two.get2(), two.get1())),
                day.map(last -> PartialDate.between(null, last)),
                day.map(first -> PartialDate.between(first, null)),
                Arbitraries.of(PartialDate.of("2010-02"), PartialDate.of("2010-03"), PartialDate.unknown()));
    }

    private static NaiveRegister register(PartialDate signedOn, List<Draw> draws) {
        var register = new NaiveRegister(LAST_DAY.plusDays(1));
        var firstDay = isAfter(signedOn, FIRST_DAY) ? signedOn.earliest() : FIRST_DAY;
        var at = firstDay.atTime(12, 0).toInstant(ZoneOffset.UTC);
        register.record(new Act.Listed(signedOn), at);
        var statuses = new ArrayList<Status>();
        for (var draw : draws) {
            at = at.plusSeconds(draw.hoursLater() * 3600L + 1);
            var act = act(draw, statuses);
            if (act != null && fits(register, act, at)) {
                register.record(act, at);
                take(act, statuses);
            }
        }
        return register;
    }

    private static Act act(Draw draw, List<Status> statuses) {
        if (draw.kind() == 0) {
            return new Act.Signed(draw.date());
        }
        if (draw.kind() == 4) {
            // Without a first day, because what the list says came after the listing.
            return new Act.ListingCorrected(PartialDate.between(null, LAST_DAY.toString()));
        }
        if (draw.kind() == 1 && !statuses.isEmpty()) {
            var position = draw.which() % statuses.size();
            var before = position == 0 ? Status.LISTED : statuses.get(position - 1);
            var options = new ArrayList<>(before.moves());
            options.add(before);
            var to = options.get(draw.status() % options.size());
            // The line that follows was there before, so a correction may leave it saying that nothing changed.
            var follows = position + 1 == statuses.size()
                    || to == statuses.get(position + 1)
                    || to.moves().contains(statuses.get(position + 1));
            return follows ? new Act.Corrected(position, to, draw.date()) : null;
        }
        var options = (statuses.isEmpty() ? Status.LISTED : statuses.getLast()).moves();
        return options.isEmpty() ? null : new Act.Changed(options.get(draw.status() % options.size()), draw.date());
    }

    /** What lies in the future waits for its day, and some choice of days must remain. */
    private static boolean fits(NaiveRegister register, Act act, Instant at) {
        var date =
                switch (act) {
                    case Act.Listed(var on) -> on;
                    case Act.Signed(var on) -> on;
                    case Act.ListingCorrected(var on) -> on;
                    case Act.Changed(var to, var from) -> from;
                    case Act.Corrected(var position, var to, var from) -> from;
                };
        var today = StatusLine.dayOf(at);
        if (isAfter(date, today)) {
            return false;
        }
        var next = new NaiveRegister(LAST_DAY.plusDays(1));
        register.acts().forEach(recorded -> next.record(recorded.act(), recorded.at()));
        next.record(act, at);
        return next.isPossible(at);
    }

    private static boolean isAfter(PartialDate date, LocalDate day) {
        return date.earliest() != null && date.earliest().isAfter(day);
    }

    private static void take(Act act, List<Status> statuses) {
        switch (act) {
            case Act.Changed(var to, var from) -> statuses.add(to);
            case Act.Corrected(var position, var to, var from) -> statuses.set(position, to);
            default -> {}
        }
    }
}
