package eu.integratingcities.signatory.membership;

import eu.integratingcities.signatory.charter.CharterLaunch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which statuses a signatory can have had on which days, by what is known at one time.
 *
 * <p>The rule: a city is a signatory from its first signing on, at first with the status listed. The day on which it
 * came on the list plays no role. From then on the status changes in effect follow one another in the order of the
 * history; where their dates are not exact, any days within their bounds that keep this order are possible. A status is
 * <em>possible</em> on a day if some such choice of days leads to it, and <em>certain</em> if every one does.
 *
 * <p>Bounds that hold beside those of the sources: no signing is before the launch of the charter; and what the register
 * has recorded had happened by the day of the recording, in UTC. So a signatory whose first signing has no date, or none
 * that is bounded above, is certain from the day on which the register recorded it as a signatory. Where a source's own
 * statement excludes such a bound, the statement holds.
 *
 * <p>A history whose dates contradict its order cannot be recorded ({@link EffectiveHistory}). For one that was recorded
 * before this was checked, the order holds and the later date gives way.
 *
 * @param signedEarliest the first day on which the first signing can have been
 * @param signedLatest the last day on which it can have been; from then on the city is certainly a signatory
 * @param spans the statuses in their order; the last one has no end
 */
record Standings(LocalDate signedEarliest, LocalDate signedLatest, List<StandingSpan> spans) {

    Standings {
        spans = List.copyOf(spans);
    }

    /**
     * Applies the rule.
     *
     * @param signedEarliest lower bound of the first signing; null when no source gives one
     * @param signedLatest upper bound of the first signing; null when no source gives one, or none is on record
     * @param recordedOn the day on which the register recorded the city as a signatory
     * @param changes the status changes in effect, without the listing
     */
    static Standings of(
            @Nullable LocalDate signedEarliest,
            @Nullable LocalDate signedLatest,
            LocalDate recordedOn,
            List<StatusLine> changes) {
        var bounds = new ArrayList<Bounds>();
        bounds.add(Bounds.ofSigning(signedEarliest, signedLatest, recordedOn));
        for (var change : changes) {
            bounds.add(Bounds.ofChange(change, bounds.getLast()));
        }
        for (int i = bounds.size() - 2; i >= 0; i--) {
            bounds.set(i, bounds.get(i).before(bounds.get(i + 1)));
        }
        return new Standings(bounds.getFirst().earliest(), bounds.getFirst().latest(), spans(bounds, changes));
    }

    private static List<StandingSpan> spans(List<Bounds> bounds, List<StatusLine> changes) {
        var spans = new ArrayList<StandingSpan>();
        for (int i = 0; i < bounds.size(); i++) {
            var end = i + 1 < bounds.size() ? bounds.get(i + 1).latest() : LocalDate.MAX;
            var change = i == 0 ? null : changes.get(i - 1);
            add(
                    spans,
                    new StandingSpan(
                            change == null ? Status.LISTED : change.status(),
                            change == null ? null : change.id(),
                            bounds.get(i).earliest(),
                            end));
        }
        return spans;
    }

    /** A status that ended on the day of its beginning never held; one that follows itself goes on. */
    private static void add(List<StandingSpan> spans, StandingSpan span) {
        if (span.isEmpty()) {
            return;
        }
        var last = spans.isEmpty() ? null : spans.getLast();
        if (last != null && last.status() == span.status()) {
            spans.set(spans.size() - 1, last.until(span.possibleUntil()));
        } else {
            spans.add(span);
        }
    }

    /** The first and the last day on which something can have happened. */
    private record Bounds(LocalDate earliest, LocalDate latest) {

        static Bounds ofSigning(
                @Nullable LocalDate statedEarliest, @Nullable LocalDate statedLatest, LocalDate recordedOn) {
            var floor = earlier(CharterLaunch.DAY, earlier(statedLatest, recordedOn));
            var earliest = later(statedEarliest, floor);
            return bounded(earliest, statedLatest, recordedOn);
        }

        static Bounds ofChange(StatusLine change, Bounds last) {
            var earliest = later(change.trueFrom().earliest(), last.earliest);
            return bounded(earliest, change.trueFrom().latest(), change.recordedOn());
        }

        Bounds before(Bounds next) {
            return new Bounds(earliest, earlier(latest, next.latest));
        }

        private static Bounds bounded(LocalDate earliest, @Nullable LocalDate statedLatest, LocalDate recordedOn) {
            var latest = recordedOn.isBefore(earliest)
                    ? Objects.requireNonNullElse(statedLatest, LocalDate.MAX)
                    : earlier(statedLatest, recordedOn);
            return new Bounds(earliest, later(latest, earliest));
        }

        private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
            return one != null && one.isBefore(other) ? one : other;
        }

        private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
            return one != null && one.isAfter(other) ? one : other;
        }
    }
}
