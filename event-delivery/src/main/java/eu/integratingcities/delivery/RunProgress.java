package eu.integratingcities.delivery;

/**
 * How much of a run is done.
 *
 * @param total steps in all, as far as known
 * @param failed steps that could not be done
 * @param removed rows that were removed at the end
 */
record RunProgress(long total, long done, long failed, long removed) {

    static final RunProgress NONE = new RunProgress(0, 0, 0, 0);

    RunProgress of(long known) {
        return new RunProgress(known, done, failed, removed);
    }

    RunProgress plus(long more) {
        return new RunProgress(total, done + more, failed, removed);
    }

    RunProgress andFailed() {
        return new RunProgress(total, done, failed + 1, removed);
    }

    RunProgress andRemoved(long rows) {
        return new RunProgress(total, done, failed, rows);
    }
}
