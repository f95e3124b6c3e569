package eu.integratingcities.launcher.child;

import java.time.Duration;

/** What is wanted of a child and how it is, shared by the thread that runs it and those that give orders. */
final class ChildStatus {
    private boolean wanted;
    private boolean ended;
    private ChildState state = new ChildState.Held();

    /** Orders the child to run, or not to; an ended child stays down. */
    synchronized void want(boolean run) {
        wanted = run && !ended;
        notifyAll();
    }

    /** Orders the child to stay down for good. */
    synchronized void end() {
        ended = true;
        want(false);
    }

    synchronized boolean isWanted() {
        return wanted;
    }

    synchronized ChildState state() {
        return state;
    }

    synchronized void become(ChildState next) {
        state = next;
        notifyAll();
    }

    /** Waits until the child is wanted; false when it never will be again. */
    synchronized boolean awaitWanted() throws InterruptedException {
        while (!wanted && !ended) {
            wait();
        }
        return !ended;
    }

    /** Waits until the child is in such a state; false when it is not after {@code patience}. */
    synchronized boolean await(Class<? extends ChildState> expected, Duration patience) throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!expected.isInstance(state)) {
            var left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    /** Waits for the pause to pass, or until the child is not wanted any more. */
    synchronized void rest(Duration pause) throws InterruptedException {
        var deadline = System.nanoTime() + pause.toNanos();
        for (var left = pause.toMillis(); wanted && left > 0; left = (deadline - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }
}
