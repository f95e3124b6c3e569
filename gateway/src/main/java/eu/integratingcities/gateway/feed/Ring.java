package eu.integratingcities.gateway.feed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The most recent steps through the log, numbered, in bounded memory: one thread adds, many read. A reader that is too
 * slow finds its place gone and has to read history.
 */
final class Ring {
    private final @Nullable Step[] slots;
    private final long bytes;
    private long first;
    private long next;
    private long weight;
    private Position start;
    private Position head;

    /** An empty ring at this place of the log, for that many steps and about that many bytes. */
    Ring(Position start, int steps, long bytes) {
        this.slots = new @Nullable Step[steps];
        this.bytes = bytes;
        this.start = start;
        this.head = start;
    }

    synchronized void add(Step step) {
        while (next - first == slots.length || (next > first && weight + step.weight() > bytes)) {
            dropFirst();
        }
        slots[slot(next)] = step;
        next++;
        weight += step.weight();
        head = step.after();
    }

    private void dropFirst() {
        var dropped = at(first);
        slots[slot(first)] = null;
        weight -= dropped.weight();
        start = dropped.after();
        first++;
    }

    /** Where the log ends, as far as is known here. */
    synchronized Position head() {
        return head;
    }

    /** The number that the next step will have. */
    synchronized long end() {
        return next;
    }

    /** The number of the step that comes next for a reader at this place; negative if no step begins exactly there. */
    synchronized long find(Position place) {
        long low = first;
        long high = next;
        long sum = place.sum();
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (before(middle).sum() < sum) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        // A partition that has been added moves nothing: places before and after it have the same sum.
        while (low < next && !before(low).equals(place) && before(low).sum() == sum) {
            low++;
        }
        return before(low).equals(place) ? low : -1;
    }

    /** Up to so many steps from this number on; null if it has fallen out. */
    synchronized @Nullable List<Step> from(long number, int most) {
        if (number < first) {
            return null;
        }
        int count = (int) Math.min(most, next - number);
        var steps = new ArrayList<Step>(count);
        for (int i = 0; i < count; i++) {
            steps.add(at(number + i));
        }
        return steps;
    }

    /** Bytes of memory in use, roughly. */
    synchronized long weight() {
        return weight;
    }

    private Position before(long number) {
        return number == first ? start : at(number - 1).after();
    }

    private Step at(long number) {
        var step = slots[slot(number)];
        if (step == null) {
            throw new IllegalStateException("No step " + number);
        }
        return step;
    }

    private int slot(long number) {
        return (int) (number % slots.length);
    }
}
