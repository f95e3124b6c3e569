package eu.integratingcities.delivery;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * The trace of the change of which a record tells, for as long as the record is dealt with, whether or not spans are
 * recorded here: what is logged meanwhile and the events of a reaction name it.
 */
final class EventTrace implements AutoCloseable {

    private static final String LOGGED = "traceId";

    private static final TextMapGetter<Headers> HEADERS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Headers headers) {
            return StreamSupport.stream(headers.spliterator(), false)
                    .map(header -> header.key())
                    .toList();
        }

        @Override
        public @Nullable String get(@Nullable Headers headers, String name) {
            return headers == null ? null : LetterHeaders.text(headers, name);
        }
    };

    private final Scope scope;

    private EventTrace(Scope scope) {
        this.scope = scope;
    }

    /** Where spans are recorded, the delivery has one of its own in that trace by now, which stays. */
    @SuppressWarnings("MustBeClosedChecker") // closed by this object's own close
    static EventTrace follow(ConsumerRecord<?, ?> record) {
        var context = Span.current().getSpanContext().isValid()
                ? Context.current()
                : W3CTraceContextPropagator.getInstance().extract(Context.current(), record.headers(), HEADERS);
        var trace = Span.fromContext(context).getSpanContext();
        var scope = context.makeCurrent();
        if (trace.isValid()) {
            MDC.put(LOGGED, trace.getTraceId());
        }
        return new EventTrace(scope);
    }

    @Override
    public void close() {
        scope.close();
        MDC.remove(LOGGED);
    }
}
