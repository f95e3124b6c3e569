package eu.integratingcities.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.ToIntFunction;

/**
 * Many readers of the stream of changes, forty for each loopback address, since the gateway lets in only so many of one.
 * Some cut themselves off again and again.
 */
final class StreamReaders implements AutoCloseable {

    private static final int PER_ADDRESS = 40;
    private static final int ONE_IN = 10;
    private static final int CUTS = 5;
    private static final int SECONDS_TO_BEGIN = 60;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final ScheduledExecutorService pauses = Executors.newSingleThreadScheduledExecutor();
    private final List<HttpClient> clients = new ArrayList<>();
    private final List<StreamReader> readers = new ArrayList<>();
    private final Random random = new Random(7);

    /** Returns when all know where in the log they begin. */
    StreamReaders(int count, URI gateway, Course course, Delays delays) throws IOException, InterruptedException {
        for (int i = 0; i < count; i++) {
            if (i % PER_ADDRESS == 0) {
                clients.add(HttpClient.newBuilder()
                        .version(Version.HTTP_1_1)
                        .executor(threads)
                        .localAddress(InetAddress.ofLiteral("127.0.0." + (clients.size() + 2)))
                        .build());
            }
            readers.add(new StreamReader(
                    clients.getLast(),
                    gateway.resolve("/v1/changes?cursor=now"),
                    course,
                    new Arrivals(course, delays),
                    i % ONE_IN == 0 ? cuts(course.changes()) : new int[0],
                    pauses));
        }
        readers.forEach(StreamReader::connect);
        for (var reader : readers) {
            if (!reader.awaitBegin(SECONDS_TO_BEGIN)) {
                throw new IOException("A reader was not let in");
            }
        }
    }

    private int[] cuts(int changes) {
        return random.ints(CUTS, 1, changes).sorted().toArray();
    }

    List<Arrivals> arrivals() {
        return readers.stream().map(StreamReader::arrivals).toList();
    }

    int sum(ToIntFunction<StreamReader> number) {
        return readers.stream().mapToInt(number).sum();
    }

    @Override
    public void close() {
        readers.forEach(StreamReader::close);
        pauses.shutdownNow();
        clients.forEach(HttpClient::shutdownNow);
        threads.shutdownNow();
    }
}
