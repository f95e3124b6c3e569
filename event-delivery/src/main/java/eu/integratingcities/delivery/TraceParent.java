package eu.integratingcities.delivery;

import io.opentelemetry.api.trace.Span;
import org.jspecify.annotations.Nullable;

/** The trace of the running request in the form of W3C Trace Context, section 3.2. */
final class TraceParent {

    private TraceParent() {}

    /** Null outside a trace. */
    static @Nullable String current() {
        var span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }
}
