package eu.integratingcities.http.conditional;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Tells the gateway, with the answer to a write, which answers the write made stale: it forgets them before the writer
 * hears that the write is done, who therefore reads what was written.
 */
class TouchedAnswers {
    private static final int FIRST_REFUSAL = 400;
    /** Far from what the gateway takes of headers. Where a write made more stale than this names, the events tell. */
    private static final int MOST_CHARACTERS = 8_192;

    private final Touched touched;

    TouchedAnswers(Touched touched) {
        this.touched = touched;
    }

    @ServerResponseFilter
    public void name(ContainerResponseContext response) {
        var keys = String.join(" ", touched.keys());
        if (response.getStatus() < FIRST_REFUSAL && !keys.isEmpty() && keys.length() <= MOST_CHARACTERS) {
            response.getHeaders().putSingle(Conditional.SURROGATE_KEY, keys);
        }
    }
}
