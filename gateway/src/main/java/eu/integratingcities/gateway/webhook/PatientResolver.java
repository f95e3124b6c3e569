package eu.integratingcities.gateway.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Looks names up with a deadline: the system's look-up has none and cannot be interrupted, so that it has threads of its
 * own. When all of them hang no more is looked up.
 */
final class PatientResolver implements Resolver {
    private static final long IDLE_SECONDS = 10;

    private final Resolver system;
    private final Duration patience;
    private final ExecutorService threads;

    PatientResolver(Resolver system, Duration patience, int most) {
        this.system = system;
        this.patience = patience;
        // Not virtual threads: a look-up holds on to its carrier.
        this.threads = new ThreadPoolExecutor(
                0,
                most,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                Thread.ofPlatform().daemon().name("webhook-name-", 0).factory());
    }

    /** @throws RejectedExecutionException when all threads hang */
    @Override
    public List<InetAddress> addresses(String host) throws UnknownHostException, InterruptedException {
        try {
            return threads.submit(() -> system.addresses(host)).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw late(host, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownHostException unknown) {
                throw unknown;
            }
            throw new IllegalStateException(e);
        }
    }

    private static UnknownHostException late(String host, Exception cause) {
        var late = new UnknownHostException("Not known in time: " + host);
        late.initCause(cause);
        return late;
    }
}
