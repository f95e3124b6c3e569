package eu.integratingcities.gateway.cache;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.gateway.composition.Part;
import eu.integratingcities.gateway.composition.Part.State;
import eu.integratingcities.gateway.hop.Handover;
import eu.integratingcities.gateway.hop.Receiver;
import eu.integratingcities.gateway.problem.GatewayProblem;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A composition that waits for one of its parts. */
final class PartOrder implements Recipient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FIRST_FAULT = 500;

    private final Kitchen kitchen;
    private final String uri;
    private final Promise<Taken> taken = Promise.promise();
    private Runnable leave = () -> {};
    private boolean cancelled;

    PartOrder(Kitchen kitchen, String uri) {
        this.kitchen = kitchen;
        this.uri = uri;
    }

    String uri() {
        return uri;
    }

    /** What came; never fails. */
    Future<Taken> taken() {
        return taken.future();
    }

    /** The composition is not wanted any more. */
    void cancel() {
        if (isWaiting()) {
            cancelled = true;
            leave.run();
        }
    }

    private boolean isWaiting() {
        return !cancelled && !taken.future().isComplete();
    }

    /** The whole would have to say that the service cannot be reached, though nobody has tried. */
    @Override
    public boolean takesStale() {
        return false;
    }

    /** Whoever asked for the whole has paid. */
    @Override
    public boolean isFree(Ask ask) {
        return true;
    }

    @Override
    public boolean isThere(Ask ask) {
        return isWaiting();
    }

    @Override
    public void whenGone(Ask ask, Runnable end) {
        leave = end;
    }

    @Override
    public void answer(Ask ask, Stored stored, long now, boolean holds, String status) {
        long left = holds ? Math.max(0, stored.secondsLeft(now)) : 0;
        take(
                holds ? State.CURRENT : State.STALE,
                stored.status(),
                stored.headers(),
                stored.body(),
                stored.keys(),
                left);
    }

    @Override
    public void refuse(Ask ask, GatewayProblem problem) {
        miss();
    }

    @Override
    public void handOver(Ask ask, Handover answer) {
        if (answer.status() >= FIRST_FAULT) {
            answer.drop();
            miss();
        } else {
            leave = answer.to(kitchen.order(ask), new Collected());
        }
    }

    @Override
    public void alone(Ask ask, String status) {
        if (isWaiting()) {
            leave = kitchen.fetch(ask, new Collected());
        }
    }

    /** Nothing comes. */
    void miss() {
        if (isWaiting()) {
            taken.complete(new Taken(Part.unavailable(uri), List.of(), 0));
        }
    }

    private void take(State state, int status, MultiMap headers, Buffer body, List<String> keys, long secondsLeft) {
        if (!isWaiting()) {
            return;
        }
        if (status >= FIRST_FAULT) {
            miss();
            return;
        }
        try {
            var part = new Part(uri, state, status, path(headers.get(HttpHeaders.LOCATION)), json(body));
            taken.complete(new Taken(part, keys, secondsLeft));
        } catch (IOException e) {
            // Whatever it is, it is not what is published there.
            miss();
        }
    }

    private static JsonNode json(Buffer body) throws IOException {
        return JSON.readTree(body.getBytes());
    }

    private static String path(@Nullable String location) {
        if (location == null) {
            return "";
        }
        var address = URI.create(location);
        return address.getRawQuery() == null
                ? address.getRawPath()
                : address.getRawPath() + '?' + address.getRawQuery();
    }

    /** Takes whatever the service answers, once. */
    private final class Collected implements Receiver {
        @Override
        public boolean collects(int status, MultiMap headers) {
            return true;
        }

        @Override
        public void collected(int status, MultiMap headers, Buffer body) {
            take(State.CURRENT, status, headers, body, CacheKeys.surrogates(headers.get("Surrogate-Key")), 0);
        }

        @Override
        public void passed(Handover answer) {
            // Larger than any part is.
            answer.drop();
            miss();
        }

        @Override
        public void failed(GatewayProblem problem) {
            miss();
        }
    }
}
