package eu.integratingcities.gateway.database;

import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Whether the database has the gateway's tables. They are made beside the start, with one try after the other until it is
 * done: a gateway without its database serves reads, and only what needs the database waits for it.
 */
@Singleton
public class Database {
    private static final Logger LOG = Logger.getLogger(Database.class);

    private final Flyway flyway;
    private final Duration pause;
    private volatile boolean ready;
    private @Nullable Thread migration;

    Database(Flyway flyway, DatabaseConfig config) {
        this.flyway = flyway;
        this.pause = config.betweenAttempts();
    }

    void start(@Observes StartupEvent event) {
        migration = Thread.ofVirtual().name("migration").start(this::migrate);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (migration != null) {
            migration.interrupt();
            migration.join(pause);
        }
    }

    private void migrate() {
        var told = "";
        while (!ready) {
            try {
                flyway.migrate();
                ready = true;
                LOG.info("The gateway's database is ready");
            } catch (RuntimeException e) {
                var reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
                if (!reason.equals(told)) {
                    told = reason;
                    LOG.warnf("The gateway's database cannot be used yet and is being tried again: %s", reason);
                }
                if (!pauses()) {
                    return;
                }
            }
        }
    }

    private boolean pauses() {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            return false; // the gateway stops
        }
    }

    /** Whether the tables are there. Once so, they stay, though the database may be away for a while. */
    public boolean isReady() {
        return ready;
    }

    /**
     * Passes once the tables are there.
     *
     * @throws ProblemException unavailable, before
     */
    public void require() {
        if (!ready) {
            throw new ProblemException(ProblemType.UNAVAILABLE, "The gateway's database has not been reached yet.")
                    .withHeader("Retry-After", Long.toString(Math.max(1, pause.toSeconds())));
        }
    }
}
