package eu.integratingcities.bench;

import java.util.BitSet;

/** Which changes of a course have come to one follower, and whether those of each city came in their order. */
final class Arrivals {

    private final Course course;
    private final Delays delays;
    private final BitSet seen;
    private final int[] next;
    private int duplicates;
    private int outOfTurn;

    /** @param delays to be told how long each change was on its way, at its first arrival */
    Arrivals(Course course, Delays delays) {
        this.course = course;
        this.delays = delays;
        this.seen = new BitSet(course.changes());
        this.next = new int[course.cities()];
    }

    /** Notes a change, however often it comes. */
    synchronized void note(int change) {
        if (seen.get(change)) {
            duplicates++;
            return;
        }
        seen.set(change);
        int sequence = course.sequence(change);
        if (sequence != next[course.city(change)]) {
            outOfTurn++;
        }
        next[course.city(change)] = Math.max(next[course.city(change)], sequence + 1);
        delays.add(course.nanosSince(change));
    }

    synchronized int count() {
        return seen.cardinality();
    }

    /** How many changes never came. */
    synchronized int missing() {
        return course.changes() - seen.cardinality();
    }

    /** How many came once more. */
    synchronized int duplicates() {
        return duplicates;
    }

    /** How many came before or after their turn among those of their city, without those that came once more. */
    synchronized int outOfTurn() {
        return outOfTurn;
    }
}
