package eu.integratingcities.gateway.snapshot;

import eu.integratingcities.gateway.exchange.EntityTags;
import eu.integratingcities.gateway.exchange.Exchange;
import eu.integratingcities.gateway.exchange.HttpDates;
import eu.integratingcities.gateway.problem.GatewayProblem;
import eu.integratingcities.gateway.problem.Problems;
import eu.integratingcities.http.problem.ProblemType;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers with an archive or a part of it, straight from its file. On the event loop. */
final class SnapshotDownload {
    private static final int NOT_MODIFIED = 304;
    private static final int PARTIAL_CONTENT = 206;
    private static final CharSequence REPR_DIGEST = HttpHeaders.createOptimized("Repr-Digest");
    private static final CharSequence CONTENT_DISPOSITION = HttpHeaders.createOptimized("Content-Disposition");
    private static final String FOREVER = "public, max-age=31536000, immutable";
    /** Who is slower than that is cut off, and can go on with a range. */
    private static final long SLOWEST_BYTES_A_MILLISECOND = 8;

    private static final long SHORTEST_MILLIS = 60_000;

    /** Headers that nothing else has. */
    private static final List<CharSequence> OF_AN_ARCHIVE = List.of(
            HttpHeaders.ETAG,
            HttpHeaders.LAST_MODIFIED,
            HttpHeaders.ACCEPT_RANGES,
            HttpHeaders.CONTENT_RANGE,
            REPR_DIGEST,
            CONTENT_DISPOSITION);

    private final Exchange exchange;
    private final Snapshot snapshot;
    private final Path archive;

    SnapshotDownload(Exchange exchange, Snapshot snapshot, Path archive) {
        this.exchange = exchange;
        this.snapshot = snapshot;
        this.archive = archive;
    }

    void answer() {
        var request = exchange.request();
        var headers = exchange.response().headers();
        var tag = '"' + snapshot.sha256() + '"';
        boolean known = EntityTags.matches(EntityTags.known(request.headers()), tag);
        var range = known ? null : rangeWanted(tag);
        if (range != null && range.isBeyond()) {
            Problems.answer(request, beyond());
            return;
        }
        headers.set(HttpHeaders.ETAG, tag);
        headers.set(HttpHeaders.LAST_MODIFIED, HttpDates.format(snapshot.createdAt()));
        headers.set(HttpHeaders.CACHE_CONTROL, FOREVER);
        headers.set(HttpHeaders.ACCEPT_RANGES, "bytes");
        headers.set(REPR_DIGEST, "sha-256=:" + Base64.getEncoder().encodeToString(snapshot.digest()) + ":");
        if (known) {
            exchange.response().setStatusCode(NOT_MODIFIED).end();
            return;
        }
        headers.set(HttpHeaders.CONTENT_TYPE, "application/zip");
        headers.set(CONTENT_DISPOSITION, "attachment; filename=\"" + snapshot.name() + ".zip\"");
        send(range == null ? new ByteRange(0, snapshot.bytes()) : range, range != null);
    }

    /** A condition that does not hold leaves the range aside. HEAD has no ranges. */
    private @Nullable ByteRange rangeWanted(String tag) {
        var request = exchange.request();
        var condition = request.getHeader("If-Range");
        boolean holds = condition == null
                || condition.strip().equals(tag)
                || condition.strip().equals(HttpDates.format(snapshot.createdAt()));
        return holds && HttpMethod.GET.equals(request.method())
                ? ByteRange.of(request.getHeader("Range"), snapshot.bytes())
                : null;
    }

    private void send(ByteRange range, boolean partial) {
        var response = exchange.response();
        response.headers().set(HttpHeaders.CONTENT_LENGTH, Long.toString(range.length()));
        if (partial) {
            response.setStatusCode(PARTIAL_CONTENT);
            response.headers().set(HttpHeaders.CONTENT_RANGE, range.of(snapshot.bytes()));
        }
        if (HttpMethod.HEAD.equals(exchange.request().method())) {
            response.end();
            return;
        }
        var vertx = Objects.requireNonNull(Vertx.currentContext(), "not on an event loop")
                .owner();
        var latest = vertx.setTimer(
                SHORTEST_MILLIS + range.length() / SLOWEST_BYTES_A_MILLISECOND, late -> response.reset());
        response.closeHandler(closed -> vertx.cancelTimer(latest));
        response.sendFile(archive.toString(), range.first(), range.length()).onComplete(sent -> {
            vertx.cancelTimer(latest);
            if (sent.failed() && !response.headWritten()) {
                OF_AN_ARCHIVE.forEach(response.headers()::remove);
                Problems.answer(exchange.request(), SnapshotProblems.gone(snapshot.name()));
            } else if (sent.failed() && !response.closed()) {
                response.reset();
            }
        });
    }

    private GatewayProblem beyond() {
        return GatewayProblem.of(
                        ProblemType.RANGE_NOT_SATISFIABLE,
                        "The archive has %d bytes; the range lies behind its end.".formatted(snapshot.bytes()))
                .withHeader("Content-Range", "bytes */" + snapshot.bytes());
    }
}
