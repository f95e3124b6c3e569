package eu.integratingcities.gateway.cache;

import java.util.ArrayDeque;
import java.util.Queue;

/** Lets a composition ask for some of its parts at once, and for no more than so many in all. For one event loop. */
final class PartQueue {
    private final int most;
    private final int atOnce;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int taken;
    private int underWay;
    private boolean sending;

    PartQueue(int most, int atOnce) {
        this.most = most;
        this.atOnce = atOnce;
    }

    /**
     * Asks for one more, now or when others are there.
     *
     * @return false for one too many, which is not asked for
     */
    boolean add(Runnable ask) {
        if (taken == most) {
            return false;
        }
        taken++;
        waiting.add(ask);
        sendNext();
        return true;
    }

    /** One of those that were asked for is there, or it is known that it will not be. */
    void done() {
        underWay--;
        sendNext();
    }

    /** Those that wait are not asked for any more. */
    void clear() {
        waiting.clear();
    }

    /** What is kept is there before its question returns, so this comes back in here. */
    private void sendNext() {
        if (sending) {
            return;
        }
        sending = true;
        while (underWay < atOnce && !waiting.isEmpty()) {
            underWay++;
            waiting.remove().run();
        }
        sending = false;
    }
}
