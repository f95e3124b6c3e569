package eu.integratingcities.monitoring.cycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a cycle. Each is set by the secretariat; none is derived from the cycle before, because rounds have come
 * after two, three and two years.
 *
 * @param graceDays calendar days after the due day in which a report still counts as in grace
 */
public record Schedule(
        @Nullable LocalDate opensOn,
        @Nullable LocalDate dueOn,
        int graceDays,
        @Nullable LocalDate publishesOn) {

    /** Passes unless two days that are both known contradict each other; the same day is in order. */
    void requireOrder() {
        requireOrder("opensOn", opensOn, "dueOn", dueOn);
        requireOrder("dueOn", dueOn, "publishesOn", publishesOn);
        requireOrder("opensOn", opensOn, "publishesOn", publishesOn);
    }

    private static void requireOrder(
            String earlier, @Nullable LocalDate first, String later, @Nullable LocalDate second) {
        if (first != null && second != null && second.isBefore(first)) {
            throw CycleProblems.unordered(later, second, earlier, first);
        }
    }
}
