package eu.integratingcities.http.imports;

import eu.integratingcities.http.caller.Caller;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.reactive.RestResponse;

/** The way into the import engine, for the resources that take bulk data. */
@ApplicationScoped
public class Imports {
    /** The most bytes of one body. */
    public static final long MOST_BYTES = 256L * 1024 * 1024;

    private static final int MOST_WAITING = 16;
    private static final String BELOW = "/imports";

    private final ImportRuns runs;
    private final ImportWork work;
    private final Caller caller;
    private final CurrentVertxRequest request;

    /** One at a time: imports of one service build on each other, and the database is better used in batches. */
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(MOST_WAITING),
            Thread.ofVirtual().name("import").factory());

    Imports(ImportRuns runs, ImportWork work, Caller caller, CurrentVertxRequest request) {
        this.runs = runs;
        this.work = work;
        this.caller = caller;
        this.request = request;
    }

    /**
     * Takes the body and starts to import it: 202 with the place of the outcome in Location.
     *
     * @throws ProblemException body-too-large beyond 256 MiB, unavailable when too many imports wait
     */
    public <R> RestResponse<ImportView> start(RowImport<R> rows, ImportOrder order, InputStream body) {
        if (worker.getQueue().remainingCapacity() == 0) {
            throw tooMany();
        }
        var id = UUID.randomUUID();
        var format = ImportFormat.of(request.getCurrent().request().getHeader(HttpHeaders.CONTENT_TYPE));
        var job = new ImportJob<>(id, rows, order, format, Spool.of(body, MOST_BYTES), caller.identity());
        try {
            runs.begin(id, rows.kind(), order, caller.subject());
            // Read now: a short one could be over before its 202 is written, which would then tell of an end.
            var begun = runs.require(id);
            worker.execute(new Waiting(work, job));
            return RestResponse.ResponseBuilder.<ImportView>create(RestResponse.Status.ACCEPTED)
                    .location(URI.create(outcomes() + "/" + id))
                    .entity(begun)
                    .build();
        } catch (RejectedExecutionException e) {
            job.close();
            runs.record(id, ImportState.INTERRUPTED, new Tally());
            throw tooMany();
        } catch (RuntimeException e) {
            job.close();
            runs.abandon(id);
            throw e;
        }
    }

    /**
     * The outcome of an import, while it runs and after.
     *
     * @throws ProblemException not-found
     */
    public ImportView find(UUID id) {
        return runs.require(id);
    }

    /** Outcomes are beside the operations that take imports: at the path's segment of that name. */
    private String outcomes() {
        var path = Objects.requireNonNull(request.getCurrent().request().path(), "a routed request has a path");
        return path.substring(0, path.indexOf(BELOW) + BELOW.length());
    }

    private static ProblemException tooMany() {
        return new ProblemException(ProblemType.UNAVAILABLE, MOST_WAITING + " imports wait already.")
                .withHeader(HttpHeaders.RETRY_AFTER, "10");
    }

    /** What still waits will not be worked off; its body goes. */
    @PreDestroy
    void stop() {
        worker.shutdownNow().forEach(waiting -> ((Waiting) waiting).job().close());
    }

    private record Waiting(ImportWork work, ImportJob<?> job) implements Runnable {
        @Override
        public void run() {
            work.run(job);
        }
    }
}
