package eu.integratingcities.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * One reader of the stream of changes. When its connection ends, whoever ended it, it goes on behind the last event that
 * came whole, after a pause of up to two seconds.
 */
final class StreamReader {

    private static final int OK = 200;
    private static final int LONGEST_PAUSE_MILLIS = 2_000;

    private final HttpClient client;
    private final URI stream;
    private final Course course;
    private final Arrivals arrivals;
    private final int[] cuts;
    private final ScheduledExecutorService pauses;
    private final CountDownLatch begun = new CountDownLatch(1);
    private volatile @Nullable String position;
    private volatile int cut;
    private volatile int cutByGateway;
    private volatile int refused;
    private volatile boolean closed;

    /** @param cuts after how many changes it cuts its connection off, ascending */
    StreamReader(
            HttpClient client,
            URI stream,
            Course course,
            Arrivals arrivals,
            int[] cuts,
            ScheduledExecutorService pauses) {
        this.client = client;
        this.stream = stream;
        this.course = course;
        this.arrivals = arrivals;
        this.cuts = cuts.clone();
        this.pauses = pauses;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // whatever comes of it, the reader goes on
    void connect() {
        var request = HttpRequest.newBuilder(stream).header("Accept", "text/event-stream");
        if (position != null) {
            request.header("Last-Event-ID", position);
        }
        var connection = new Connection();
        BodyHandler<Connection> handler = answer -> {
            if (answer.statusCode() == OK) {
                return BodySubscribers.fromSubscriber(connection, done -> connection);
            }
            connection.isRefused = true;
            return BodySubscribers.replacing(connection);
        };
        client.sendAsync(request.build(), handler).whenComplete((answer, failure) -> connection.end());
    }

    /** Whether it was let in within this time and knows its place. */
    boolean awaitBegin(long seconds) throws InterruptedException {
        return begun.await(seconds, TimeUnit.SECONDS);
    }

    /** It does not come back from now on. */
    void close() {
        closed = true;
    }

    Arrivals arrivals() {
        return arrivals;
    }

    /** How often it cut its own connection off. */
    int cut() {
        return cut;
    }

    /** How often its connection ended otherwise. */
    int cutByGateway() {
        return cutByGateway;
    }

    /** How often it was not let in. */
    int refused() {
        return refused;
    }

    private final class Connection implements Subscriber<List<ByteBuffer>> {
        private final EventFrames frames = new EventFrames();
        private final AtomicBoolean over = new AtomicBoolean();
        private volatile boolean isRefused;
        private volatile @Nullable Subscription subscription;

        @Override
        public void onSubscribe(Subscription given) {
            subscription = given;
            given.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> pieces) {
            for (var piece : pieces) {
                for (var frame = frames.next(piece); frame != null && !over.get(); frame = frames.next(piece)) {
                    take(frame);
                }
            }
        }

        private void take(EventFrames.Frame frame) {
            position = frame.position();
            begun.countDown();
            int change = frame.event() == null ? -1 : course.change(frame.event());
            if (change >= 0) {
                arrivals.note(change);
                if (cut < cuts.length && arrivals.count() >= cuts[cut]) {
                    cutOff();
                }
            }
        }

        /** What is read already, but not taken, is lost, as when the reader's machine fails. */
        @SuppressWarnings("NonAtomicVolatileUpdate") // by one connection at a time
        private void cutOff() {
            if (over.compareAndSet(false, true)) {
                cut++;
                if (subscription != null) {
                    subscription.cancel();
                }
                comeBack();
            }
        }

        @SuppressWarnings("NonAtomicVolatileUpdate") // by one connection at a time
        private void end() {
            if (over.compareAndSet(false, true) && !closed) {
                if (isRefused) {
                    refused++;
                } else {
                    cutByGateway++;
                }
                comeBack();
            }
        }

        @SuppressWarnings("FutureReturnValueIgnored") // no pause is taken back
        private void comeBack() {
            int pause = ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_MILLIS);
            pauses.schedule(StreamReader.this::connect, pause, TimeUnit.MILLISECONDS);
        }

        @Override
        public void onError(Throwable failure) {
            // The request's future is told.
        }

        @Override
        public void onComplete() {
            // The request's future is told.
        }
    }
}
