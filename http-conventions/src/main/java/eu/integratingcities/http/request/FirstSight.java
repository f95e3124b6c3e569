package eu.integratingcities.http.request;

import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.Context;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.spi.VertxTracerFactory;
import io.vertx.core.spi.tracing.SpanKind;
import io.vertx.core.spi.tracing.TagExtractor;
import io.vertx.core.spi.tracing.VertxTracer;
import io.vertx.core.tracing.TracingOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Shows every request to {@link UnreadableRequests} before Vert.x chooses who handles it. Quarkus keeps its HTTP server to
 * itself, and with it the place where Vert.x takes a handler for invalid requests. The tracer is told of a request before
 * that choice, so this one stands in front of the tracer that is configured.
 */
@ApplicationScoped
class FirstSight implements VertxOptionsCustomizer {
    private final UnreadableRequests unreadable;

    FirstSight(UnreadableRequests unreadable) {
        this.unreadable = unreadable;
    }

    @Override
    @SuppressWarnings({"deprecation", "unchecked"
    }) // the builder that replaces setFactory is Quarkus' own; raw SPI types
    public void accept(VertxOptions options) {
        var tracing = Objects.requireNonNullElseGet(options.getTracingOptions(), TracingOptions::new);
        var behind = Objects.requireNonNullElse(tracing.getFactory(), VertxTracerFactory.NOOP);
        options.setTracingOptions(
                tracing.setFactory(own -> new Watch(unreadable, (VertxTracer<Object, Object>) behind.tracer(own))));
    }

    private record Watch(UnreadableRequests unreadable, VertxTracer<Object, Object> behind)
            implements VertxTracer<Object, Object> {
        @Override
        public <R> @Nullable Object receiveRequest(
                Context context,
                SpanKind kind,
                TracingPolicy policy,
                R request,
                String operation,
                Iterable<Map.Entry<String, String>> headers,
                TagExtractor<R> tags) {
            if (request instanceof HttpServerRequest received) {
                unreadable.take(received);
            }
            return behind.receiveRequest(context, kind, policy, request, operation, headers, tags);
        }

        @Override
        public <R> void sendResponse(
                Context context, R response, Object payload, Throwable failure, TagExtractor<R> tags) {
            behind.sendResponse(context, response, payload, failure, tags);
        }

        @Override
        public <R> @Nullable Object sendRequest(
                Context context,
                SpanKind kind,
                TracingPolicy policy,
                R request,
                String operation,
                BiConsumer<String, String> headers,
                TagExtractor<R> tags) {
            return behind.sendRequest(context, kind, policy, request, operation, headers, tags);
        }

        @Override
        public <R> void receiveResponse(
                Context context, R response, Object payload, Throwable failure, TagExtractor<R> tags) {
            behind.receiveResponse(context, response, payload, failure, tags);
        }

        @Override
        public void close() {
            behind.close();
        }
    }
}
