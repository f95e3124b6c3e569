package eu.integratingcities.gateway.hop;

import eu.integratingcities.gateway.problem.GatewayProblem;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;

/** Who waits for a fetch. Exactly one of the last three is called, on the event loop of the fetch. */
public interface Receiver {

    /** Whether an answer with this head is wanted whole. */
    boolean collects(int status, MultiMap headers);

    /** The whole answer. */
    void collected(int status, MultiMap headers, Buffer body);

    /** An answer that is not wanted whole or is too large for it: one client can have it, or it has to be dropped. */
    void passed(Handover answer);

    /** There is no answer. */
    void failed(GatewayProblem problem);
}
