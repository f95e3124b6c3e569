package eu.integratingcities.signatory.membership;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.signatory.charter.CharterLaunch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The record of one city, kept and asked in the most naive way: every act is told again up to the instant, every choice of
 * days is tried, and nothing is computed from bounds.
 */
final class NaiveRegister {

    /** Something that the register learns. Positions count the changes that are in effect, from 0. */
    sealed interface Act {
        record Listed(PartialDate signedOn) implements Act {}

        record Signed(PartialDate signedOn) implements Act {}

        /** The day of coming on the list was another one, which begins nothing. */
        record ListingCorrected(PartialDate listedOn) implements Act {}

        record Changed(Status to, PartialDate from) implements Act {}

        record Corrected(int position, Status to, PartialDate from) implements Act {}
    }

    record Recorded(Act act, Instant at) {}

    private record Line(Status status, PartialDate from, LocalDate recordedOn) {}

    private static final String NOT_YET = "not-yet";

    private final List<Recorded> acts = new ArrayList<>();
    private final LocalDate horizon;

    /** @param horizon the last day that anybody asks about; days without an upper bound are tried up to the day after */
    NaiveRegister(LocalDate horizon) {
        this.horizon = horizon;
    }

    void record(Act act, Instant at) {
        acts.add(new Recorded(act, at));
    }

    List<Recorded> acts() {
        return List.copyOf(acts);
    }

    /** The statuses that are possible on a day by what was known at an instant, in kebab-case; none before the listing. */
    Set<String> possible(LocalDate day, Instant knownAt) {
        var found = new TreeSet<String>();
        PartialDate signedOn = null;
        LocalDate listedOn = null;
        var lines = new ArrayList<Line>();
        for (var recorded : acts) {
            if (recorded.at().isAfter(knownAt)) {
                break;
            }
            var today = StatusLine.dayOf(recorded.at());
            switch (recorded.act()) {
                case Act.Listed(var on) -> {
                    signedOn = on;
                    listedOn = today;
                }
                case Act.Signed(var on) -> signedOn = on;
                case Act.ListingCorrected(var _) -> {}
                case Act.Changed(var to, var from) -> lines.add(new Line(to, from, today));
                case Act.Corrected(var position, var to, var from) -> lines.set(position, new Line(to, from, today));
            }
        }
        if (listedOn != null) {
            for (var signed : days(signedOn, CharterLaunch.DAY, listedOn)) {
                tryLines(lines, 0, signed, day.isBefore(signed) ? NOT_YET : "listed", day, found);
            }
        }
        return found;
    }

    /** Whether at least one choice of days fits the order: histories for which none does are not recorded. */
    boolean isPossible(Instant knownAt) {
        return !possible(horizon, knownAt).isEmpty();
    }

    private void tryLines(List<Line> lines, int next, LocalDate last, String status, LocalDate day, Set<String> found) {
        if (next == lines.size()) {
            found.add(status);
            return;
        }
        var line = lines.get(next);
        for (var from : days(line.from(), LocalDate.MIN, line.recordedOn())) {
            if (!from.isBefore(last)) {
                var then = day.isBefore(from) ? status : line.status().code();
                tryLines(lines, next + 1, from, then, day, found);
            }
        }
    }

    /** Every day on which something can have happened that was recorded on a day. */
    private List<LocalDate> days(PartialDate date, LocalDate floor, LocalDate recordedOn) {
        var first = date.earliest() == null ? floor : date.earliest();
        var stated = date.latest() == null ? horizon.plusDays(1) : date.latest();
        var contradicts = recordedOn.isBefore(first);
        var last = contradicts || stated.isBefore(recordedOn) ? stated : recordedOn;
        var begin = first.isBefore(CharterLaunch.DAY) ? CharterLaunch.DAY : first;
        return begin.datesUntil(last.plusDays(1)).toList();
    }

    @Override
    public String toString() {
        return acts.stream()
                .map(recorded -> recorded.at() + " " + recorded.act())
                .collect(Collectors.joining("\n", "\n", "\n"));
    }
}
