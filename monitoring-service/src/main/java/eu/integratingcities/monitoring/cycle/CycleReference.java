package eu.integratingcities.monitoring.cycle;

import java.util.UUID;

/** How a path names a cycle: by number, by id, or as the current one. */
public sealed interface CycleReference {

    record Numbered(int number) implements CycleReference {
        @Override
        public String toString() {
            return Integer.toString(number);
        }
    }

    record Identified(UUID id) implements CycleReference {
        @Override
        public String toString() {
            return id.toString();
        }
    }

    /** The open cycle, else the latest that was open or published. */
    record Current() implements CycleReference {
        @Override
        public String toString() {
            return "current";
        }
    }

    /**
     * Reads a path segment.
     *
     * @throws eu.integratingcities.http.problem.ProblemException not-found when it is none of the three
     */
    static CycleReference parse(String segment) {
        if (segment.equals("current")) {
            return new Current();
        }
        if (segment.matches("\\d{1,9}")) {
            return new Numbered(Integer.parseInt(segment));
        }
        try {
            return new Identified(UUID.fromString(segment));
        } catch (IllegalArgumentException neither) {
            throw CycleProblems.unknown(segment);
        }
    }
}
