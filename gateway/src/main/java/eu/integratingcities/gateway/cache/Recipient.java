package eu.integratingcities.gateway.cache;

import eu.integratingcities.gateway.hop.Handover;
import eu.integratingcities.gateway.problem.GatewayProblem;

/** Who gets an answer, and how. All of it happens on the event loop of the desk that was asked. */
interface Recipient {

    /** Whether nobody's quota pays for him. */
    boolean isFree(Ask ask);

    /** Whether he takes what is past its time while a newer answer is fetched. */
    boolean takesStale();

    /** Whether he still waits. */
    boolean isThere(Ask ask);

    /** What to do when he waits no more. */
    void whenGone(Ask ask, Runnable leave);

    /**
     * Gives him an answer that is kept, or could be.
     *
     * @param now the time, as of {@link System#nanoTime}
     * @param holds false where it is past its time, or nobody could be asked whether it still holds
     * @param status the word about how it came about
     */
    void answer(Ask ask, Stored stored, long now, boolean holds, String status);

    /** There is no answer. */
    void refuse(Ask ask, GatewayProblem problem);

    /** Gives him an answer that is not for keeping. */
    void handOver(Ask ask, Handover answer);

    /** Has the origin answer him alone, past the cache. */
    void alone(Ask ask, String status);
}
