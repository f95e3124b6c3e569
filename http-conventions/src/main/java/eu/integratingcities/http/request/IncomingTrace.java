package eu.integratingcities.http.request;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.vertx.core.MultiMap;
import org.jspecify.annotations.Nullable;

/**
 * Carries on the trace that a request came with (W3C Trace Context), whether or not spans are recorded here: the events
 * of its changes name it.
 */
final class IncomingTrace {
    private static final TextMapGetter<MultiMap> HEADERS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(MultiMap headers) {
            return headers.names();
        }

        @Override
        public @Nullable String get(@Nullable MultiMap headers, String name) {
            return headers == null ? null : headers.get(name);
        }
    };

    private IncomingTrace() {}

    /** For the rest of the request. Where spans are recorded, the request has one of its own by now, which stays. */
    @SuppressWarnings("MustBeClosedChecker") // it ends with the request's own Vert.x context
    static void follow(MultiMap headers) {
        if (!Span.current().getSpanContext().isValid() && headers.contains("traceparent")) {
            W3CTraceContextPropagator.getInstance()
                    .extract(Context.root(), headers, HEADERS)
                    .makeCurrent();
        }
    }
}
