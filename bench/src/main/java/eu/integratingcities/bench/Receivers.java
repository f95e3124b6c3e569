package eu.integratingcities.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Receivers of webhooks, each a path of one HTTP server. One in ten answers 500 one time in ten by chance, but the same
 * change no more than twice, so that the last retry is not minutes away. A change has come when it was answered with 204.
 */
final class Receivers implements AutoCloseable {

    private static final int ONE_IN = 10;
    private static final double REFUSED = 0.1;
    private static final int MOST_REFUSALS = 2;
    private static final int BACKLOG = 1_000;
    private static final int NO_CONTENT = 204;
    private static final int FAILED = 500;

    private final Course course;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Receiver> receivers = new ArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();

    Receivers(int count, Course course, Delays delays) throws IOException {
        this.course = course;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), BACKLOG);
        server.setExecutor(threads);
        for (int i = 0; i < count; i++) {
            var receiver = new Receiver(new Arrivals(course, delays), i % ONE_IN == 0, new Random(i));
            receivers.add(receiver);
            server.createContext(path(i), receiver::answer);
        }
        server.start();
    }

    private static String path(int receiver) {
        return "/receiver-%d/".formatted(receiver);
    }

    URI address(int receiver) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path(receiver));
    }

    List<Arrivals> arrivals() {
        return receivers.stream().map(Receiver::arrivals).toList();
    }

    /** How many requests were answered with 500. */
    int refusals() {
        return refusals.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private final class Receiver {
        private final Arrivals arrivals;
        private final boolean isUnreliable;
        private final Random random;
        private final Map<Integer, Integer> refused = new HashMap<>();

        Receiver(Arrivals arrivals, boolean isUnreliable, Random random) {
            this.arrivals = arrivals;
            this.isUnreliable = isUnreliable;
            this.random = random;
        }

        Arrivals arrivals() {
            return arrivals;
        }

        void answer(HttpExchange exchange) throws IOException {
            try (exchange) {
                exchange.getRequestBody().readAllBytes();
                var event = UUID.fromString(exchange.getRequestHeaders().getFirst("webhook-id"));
                exchange.sendResponseHeaders(status(course.change(event)), -1);
            }
        }

        private synchronized int status(int change) {
            if (isUnreliable
                    && random.nextDouble() < REFUSED
                    && refused.merge(change, 1, Integer::sum) <= MOST_REFUSALS) {
                refusals.incrementAndGet();
                return FAILED;
            }
            if (change >= 0) {
                arrivals.note(change);
            }
            return NO_CONTENT;
        }
    }
}
