package eu.integratingcities.gateway.partner;

import eu.integratingcities.gateway.database.Database;
import eu.integratingcities.gateway.quota.Usage;
import eu.integratingcities.http.problem.Refusals;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Writes usage down, now and then and at the end. While the database is away the numbers wait in memory. */
@Singleton
class UsageClerk {
    private static final Logger LOG = Logger.getLogger(UsageClerk.class);
    /** The server stops at the default of 2,500: what it still answers is counted too. */
    private static final int AFTER_THE_SERVER = 3_000;

    private final Usage usage;
    private final UsageBook book;
    private final Database database;
    private final Clock clock;
    private final PartnerConfig config;
    private LocalDate forgotten = LocalDate.MIN;
    private @Nullable Thread rounds;

    UsageClerk(Usage usage, UsageBook book, Database database, Clock clock, PartnerConfig config) {
        this.usage = usage;
        this.book = book;
        this.database = database;
        this.clock = clock;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        rounds = Thread.ofVirtual().name("usage").start(this::goRound);
    }

    void stop(@Observes @Priority(AFTER_THE_SERVER) ShutdownEvent event) throws InterruptedException {
        if (rounds != null) {
            rounds.interrupt();
            rounds.join(config.usageInterval());
        }
        write();
    }

    private void goRound() {
        try {
            while (true) {
                Thread.sleep(config.usageInterval());
                write();
            }
        } catch (InterruptedException e) {
            // The gateway stops, and writes once more.
        }
    }

    private synchronized void write() {
        if (!database.isReady()) {
            return;
        }
        var counts = usage.take();
        try {
            if (!counts.isEmpty()) {
                book.add(counts);
            }
        } catch (RuntimeException e) {
            usage.restore(counts);
            tell(e, "Usage of %d keys and days waits to be written".formatted(counts.size()));
            return;
        }
        forget();
    }

    private void forget() {
        var today = LocalDate.now(clock);
        if (today.equals(forgotten)) {
            return;
        }
        try {
            book.forget(today.minusDays(config.usageKept().toDays()));
            forgotten = today;
        } catch (RuntimeException e) {
            tell(e, "Usage of long ago is still there");
        }
    }

    private static void tell(RuntimeException e, String what) {
        if (Refusals.isPassing(e)) {
            LOG.warnf("%s: %s", what, e.getMessage());
        } else {
            LOG.error(what, e);
        }
    }
}
