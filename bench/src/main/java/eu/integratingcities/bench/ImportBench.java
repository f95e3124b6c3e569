package eu.integratingcities.bench;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * How many generated signatories per second come on record through {@code POST /v1/imports/signatories}, validated and with
 * their events, beside the COPY of the same rows into the same tables. Arguments: rows for each round (100,000), rounds
 * (3). Nothing warms up: the first round is a service that has just started.
 */
public final class ImportBench {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final int SAME_AGAIN = 0;

    private final Platform platform;
    private final int rows;
    private final List<Round> rounds = new ArrayList<>();

    private ImportBench(Platform platform, int rows) {
        this.platform = platform;
        this.rows = rows;
    }

    /** Measures and prints a report in Markdown. */
    public static void main(String[] arguments) throws Exception {
        var rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        var machine = Machine.here();
        try (var platform = Platform.start()) {
            new ImportBench(platform, rows).run(machine, rounds);
        }
    }

    private void run(Machine machine, int count) throws SQLException, IOException, InterruptedException {
        SignatoryService.start(platform, platform.databaseOfPeer()).close(); // lays out the peer's tables
        try (var service = SignatoryService.start(platform, platform.database());
                var imports = new SignatoryImport(service);
                var peer = new CopiedTables(platform)) {
            service.loadReferenceData();
            peer.takeEditions();
            for (int number = 1; number <= count; number++) {
                rounds.add(round(new GeneratedSignatories("round-" + number, rows), service, imports, peer));
            }
            var again = again(imports);
            report(machine, again, service.peakMebibytes());
        }
    }

    private Round round(
            GeneratedSignatories signatories, SignatoryService service, SignatoryImport imports, CopiedTables peer)
            throws SQLException, IOException, InterruptedException {
        var body = SignatoryImport.write(signatories, platform.folder().resolve("body.ndjson"));
        var before = Work.of(service, platform);
        var start = System.nanoTime();
        var outcome = imports.load(body);
        var loaded = secondsSince(start);
        if (outcome.path("created").asInt() != rows) {
            throw new IOException("Not every row came on record: " + outcome);
        }
        awaitEmptyOutbox();
        var drained = secondsSince(start) - loaded;
        var work = Work.of(service, platform).since(before);
        peer.stage(signatories);
        var beforeCopy = Work.of(service, platform);
        var copyStart = System.nanoTime();
        peer.load();
        var copied = secondsSince(copyStart);
        return new Round(
                loaded, drained, copied, work, Work.of(service, platform).since(beforeCopy));
    }

    /** The last round once more: nothing is new. */
    private double again(SignatoryImport imports) throws IOException, InterruptedException {
        var start = System.nanoTime();
        var outcome = imports.load(platform.folder().resolve("body.ndjson"));
        if (outcome.path("unchanged").asInt() != rows || outcome.path("changed").asInt() != SAME_AGAIN) {
            throw new IOException("A second load changed something: " + outcome);
        }
        return secondsSince(start);
    }

    private void awaitEmptyOutbox() throws SQLException {
        var database = platform.database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            while (true) {
                try (var result = statement.executeQuery("select not exists (select from outbox)")) {
                    result.next();
                    if (result.getBoolean(1)) {
                        return;
                    }
                }
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
        }
    }

    private void report(Machine machine, double again, long peakMebibytes) {
        System.out.printf(
                Locale.ROOT, """
                # Import of signatories

                %s

                %,d rows of %,d bytes for each round, in one body through HTTP, each validated and told in one event, the
                relay and Kafka running beside it; PostgreSQL with fsync. Beside it COPY of the same rows into the same
                tables in one transaction, with their indexes, constraints and triggers, without the service.

                | round | import, rows/s | relay empties after, s | COPY, rows/s | import / COPY |
                | --- | ---: | ---: | ---: | ---: |
                """, machine, rows, new GeneratedSignatories("round-1", rows).row(rows / 2).length);
        for (int number = 1; number <= rounds.size(); number++) {
            var round = rounds.get(number - 1);
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %,.0f | %.1f | %,.0f | %.2f |%n",
                    number,
                    rows / round.loaded(),
                    round.drained(),
                    rows / round.copied(),
                    round.copied() / round.loaded());
        }
        reportWork();
        System.out.printf(
                Locale.ROOT,
                "%nThe last round loaded again, which changes nothing: %,.0f rows/s. Peak resident memory of the service: %d MiB.%n",
                rows / again,
                peakMebibytes);
    }

    private void reportWork() {
        System.out.print("""

                Work of the processors for each row, in microseconds, until the outbox is empty:

                | round | service and relay | PostgreSQL | Kafka | all | PostgreSQL with COPY |
                | --- | ---: | ---: | ---: | ---: | ---: |
                """);
        for (int number = 1; number <= rounds.size(); number++) {
            var round = rounds.get(number - 1);
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %.0f | %.0f | %.0f | %.0f | %.0f |%n",
                    number,
                    microsPerRow(round.work().service()),
                    microsPerRow(round.work().postgres()),
                    microsPerRow(round.work().kafka()),
                    microsPerRow(round.work().all()),
                    microsPerRow(round.workOfCopy().postgres()));
        }
    }

    private double microsPerRow(Duration work) {
        return work.toNanos() / 1e3 / rows;
    }

    private static double secondsSince(long startNanos) {
        return (System.nanoTime() - startNanos) / 1e9;
    }

    /** What one round took: in seconds, and of the processors. */
    private record Round(double loaded, double drained, double copied, Work work, Work workOfCopy) {}
}
