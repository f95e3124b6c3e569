package eu.integratingcities.http.conditional;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Tells the gateway, with the answer to a write, which answers the write made stale: it forgets them before the writer
 * hears that the write is done, who therefore reads what was written.
 */
class TouchedAnswers {
    private static final int FIRST_REFUSAL = 400;

    private final Touched touched;

    TouchedAnswers(Touched touched) {
        this.touched = touched;
    }

    @ServerResponseFilter
    public void name(ContainerResponseContext response) {
        if (response.getStatus() < FIRST_REFUSAL && !touched.keys().isEmpty()) {
            response.getHeaders().putSingle(Conditional.SURROGATE_KEY, String.join(" ", touched.keys()));
        }
    }
}
